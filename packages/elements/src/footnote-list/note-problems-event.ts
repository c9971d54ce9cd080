/** Something that is wrong with an article’s notes. */
export interface NoteProblem {
  /** What it is: `circular` are notes that cite each other. */
  readonly kind: 'missing' | 'uncited' | 'duplicate' | 'empty' | 'circular' | 'out-of-order';
  /** The same in a sentence. */
  readonly message: string;
  /** The reference or the note. */
  readonly element: Element;
}

/** Dispatched as `np-note-problems` where `debug` asks for a report and something is wrong. */
export class NoteProblemsEvent extends Event {
  static readonly type = 'np-note-problems';
  /** What is wrong, in no particular order. */
  readonly problems: readonly NoteProblem[];

  constructor(problems: readonly NoteProblem[]) {
    super(NoteProblemsEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'np-note-problems': NoteProblemsEvent;
  }
}
