import type { CardWords } from './card-words.js';

/** Every text that the elements say themselves, in one language. Whole phrases: `{name}` marks what goes in. */
export interface Messages {
  readonly meta: {
    /** First publication; `{when}` is a date, or `since` while the story is fresh. */
    readonly published: string;
    /** The same with its authors. */
    readonly publishedBy: string;
    /** Authors of a story without a date. */
    readonly by: string;
    /** Who paid for the story. */
    readonly sponsor: string;
    /** A date alone, as these phrases take it for `{when}`. */
    readonly on: string;
    /** An amount of time and the day it leads back to. */
    readonly since: string;
    /** Last change. */
    readonly updated: string;
    /** Time that reading takes. */
    readonly reading: Plural;
    /** Heading over the log of changes. */
    readonly changes: string;
    /** Kinds of change, each with its date. */
    readonly edit: string;
    readonly update: string;
    readonly correction: string;
  };
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
    /** What the button beside it does where headlines take turns: shows the one before. */
    readonly previous: string;
    /** The one after. */
    readonly next: string;
    /** The button that shows what waits, by `Intl.PluralRules` category of `{count}`. */
    readonly fresh: Plural;
    /** Age of stories that could not be refreshed, `{time}` being a time of day. */
    readonly asOf: string;
    /** Marks a story whose headline the publisher changed. */
    readonly changed: string;
    /** What the button does that puts an urgent story away. */
    readonly dismiss: string;
  };
}

/** A phrase by `Intl.PluralRules` category; `other` stands in for those that a language does not need. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What a language file holds; a phrase that it lacks is said in English. */
export type Translation = { readonly [Section in keyof Messages]?: Partial<Messages[Section]> } & {
  readonly card?: Partial<CardWords>;
};

/** English texts of one kind: each apart, so that a page with a publication line alone gets no others. */
export const englishMeta: Messages['meta'] = {
  published: 'Published {when}',
  publishedBy: 'Published {when} by {authors}',
  by: 'By {authors}',
  sponsor: 'Paid for by {name}',
  on: '{date}',
  since: '{ago} on {date}',
  updated: 'Updated {when}',
  reading: { other: '{count} min read' },
  changes: 'Corrections and updates',
  edit: 'Edited {date}',
  update: 'Updated {date}',
  correction: 'Corrected {date}',
};

/** The same for notes. */
export const englishNotes: Messages['notes'] = {
  heading: 'Notes',
  back: 'Back to reference {mark}',
  note: 'Note {number}',
};

/** The same for the latest headlines. */
export const englishTicker: Messages['ticker'] = {
  heading: 'Latest news',
  pause: 'Pause',
  play: 'Play',
  previous: 'Previous',
  next: 'Next',
  fresh: { one: '{count} new headline', other: '{count} new headlines' },
  asOf: 'as of {time}',
  changed: 'Headline updated',
  dismiss: 'Dismiss',
};

/** Puts values into a phrase: `fill('Note {number}', { number: '3' })` reads “Note 3”. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phraseParts(phrase)
    .map((part, at) => (at % 2 ? (values[part] ?? `{${part}}`) : part))
    .join('');
}

/** The form of a phrase that a count takes, with the count in the language's own digits. */
export function plural(locale: string, count: number, forms: Plural): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('{count}', count.toLocaleString(locale));
}

/** A phrase cut where values go in: texts at even places, names at odd ones, so that markup can go there. */
export function phraseParts(phrase: string): string[] {
  return phrase.split(/\{(\w+)\}/);
}
