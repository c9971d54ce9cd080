/** Every text that the elements say themselves, in one language. Whole phrases: `{name}` marks what goes in. */
export interface Messages {
  readonly notes: {
    /** Heading over the list of notes. */
    readonly heading: string;
    /** Name of a way back, `{mark}` telling several apart. */
    readonly back: string;
    /** Name of the preview. */
    readonly note: string;
  };
}

export const english: Messages = {
  notes: {
    heading: 'Notes',
    back: 'Back to reference {mark}',
    note: 'Note {number}',
  },
};

/** Puts values into a phrase: `fill('Note {number}', { number: '3' })` reads “Note 3”. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
