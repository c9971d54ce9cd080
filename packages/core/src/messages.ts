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
  readonly ticker: {
    /** Name of the region when the publisher gives none. */
    readonly heading: string;
    /** What the button does that stops the motion. */
    readonly pause: string;
    /** What it does while the motion is stopped. */
    readonly play: string;
    /** The button that shows what waits, by `Intl.PluralRules` category of `{count}`. */
    readonly fresh: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
    /** Age of stories that could not be refreshed, `{time}` being a time of day. */
    readonly asOf: string;
    /** Marks a story whose headline the publisher changed. */
    readonly changed: string;
  };
}

export const english: Messages = {
  notes: {
    heading: 'Notes',
    back: 'Back to reference {mark}',
    note: 'Note {number}',
  },
  ticker: {
    heading: 'Latest news',
    pause: 'Pause',
    play: 'Play',
    fresh: { one: '{count} new headline', other: '{count} new headlines' },
    asOf: 'as of {time}',
    changed: 'Headline updated',
  },
};

/** Puts values into a phrase: `fill('Note {number}', { number: '3' })` reads “Note 3”. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
