/**
 * Dispatched as `np-date-problems` by a time or a publication line that cannot read its date, and by a line with
 * `debug` each time it has compared a page's dates.
 */
export class DateProblemsEvent extends Event {
  static readonly type = 'np-date-problems';
  /** What is wrong, one sentence each; empty where all agree. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(DateProblemsEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'np-date-problems': DateProblemsEvent;
  }
}
