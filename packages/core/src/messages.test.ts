import { expect, it, vi } from 'vitest';
import {
  englishMeta,
  englishNotes,
  englishTicker,
  fill,
  phraseParts,
  plural,
  type Messages,
  type Plural,
} from './messages.js';
import { englishCard, type CardWords } from './card-words.js';
import { joinNames, linkNames } from './byline.js';
import { readingMinutes } from './reading-time.js';

/** Every file in `messages`, as Vite finds them. */
const files = (import.meta as unknown as { glob: (files: string) => object }).glob('./messages/*.ts');
const languages = Object.keys(files).map((file) => file.slice('./messages/'.length, -'.ts'.length));
const load = async (language: string) =>
  (await import(`./messages/${language}.ts`)) as { messages: Messages & { card: CardWords } };
const names = (phrase: string) =>
  phraseParts(phrase).filter((_, at) => at % 2).sort(); // prettier-ignore

it.each(languages)('puts the same values into every phrase in %s as in English', async (language) => {
  const translation = (await load(language)).messages;
  const english: Messages = { meta: englishMeta, notes: englishNotes, ticker: englishTicker };
  for (const section of Object.keys(english) as (keyof Messages)[]) {
    for (const [key, phrase] of Object.entries<string | Plural>(english[section])) {
      const theirs = (translation[section] as Record<string, string | Plural>)[key] ?? phrase;
      if (typeof phrase === 'string')
        expect(names(theirs as string), `${section}.${key}`).toEqual(names(phrase));
      if (phrase !== '{date}') expect(translation[section], section).toHaveProperty(key);
    }
  }
});

it.each(languages)('says in %s all that a card may say, with the same values', async (language) => {
  const { card } = (await load(language)).messages;
  expect(Object.keys(card)).toEqual(Object.keys(englishCard));
  for (const [key, phrase] of Object.entries(englishCard) as [string, string | Plural][]) {
    const theirs = card[key as keyof typeof card];
    if (typeof phrase === 'string') expect(names(theirs as string), key).toEqual(names(phrase));
  }
});

it.each(languages)('has every plural form that CLDR knows for %s', async (language) => {
  const { messages } = await load(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  for (const phrase of [
    messages.meta.reading,
    messages.ticker.fresh,
    messages.card.pictures,
    messages.card.comments,
  ]) {
    expect(Object.keys(phrase).toSorted()).toEqual(forms);
  }
});

it.each([
  ['ru', 1, '1 минута чтения'],
  ['ru', 3, '3 минуты чтения'],
  ['ru', 5, '5 минут чтения'],
  ['ar-EG', 5, '٥ دقائق قراءة'],
])('counts in %s: %i', async (locale, count, text) => {
  expect(plural(locale, count, (await load(locale.slice(0, 2))).messages.meta.reading)).toBe(text);
});

it('leaves a mark that has no value', () => {
  expect(fill('{a} and {b}', { a: 'one' })).toBe('one and {b}');
});

it('links the longest name first and each once', () => {
  const levin = { name: 'Sam Levin' };
  const levine = { name: 'Sam Levine' };
  expect(linkNames('Sam Levine and Sam Levin, Sam Levin', [levin, levine])).toEqual([
    levine,
    ' and ',
    levin,
    ', Sam Levin',
  ]);
});

it('takes no longer name for an author’s', () => {
  const levin = { name: 'Sam Levin' };
  expect(linkNames('Sam Levine', [levin])).toEqual(['Sam Levine']);
  expect(linkNames('Sam Levin, Harbour', [levin])).toEqual([levin, ', Harbour']);
  expect(linkNames('文：王小明報道', [{ name: '王小明' }])).toEqual(['文：', { name: '王小明' }, '報道']);
});

it('joins names as the language does', () => {
  const part = joinNames([{ name: 'A' }, { name: '' }, { name: 'B' }], 'de');
  expect(part).toEqual([{ name: 'A' }, ' und ', { name: 'B' }]);
});

it.each([
  ['en', 'word '.repeat(229), 0, 2],
  ['en', 'word', 0, 1],
  ['en', '', 3, 0],
  ['ja', 'カタカナ漢字'.repeat(60), 0, 2],
  ['en', 'word '.repeat(228), 2, 2],
  ['en-GB', 'word '.repeat(228), 12, 3],
  ['fi', 'sana '.repeat(161), 0, 1],
  ['fi', 'sana '.repeat(162), 0, 2],
  ['kk', 'сөз '.repeat(166), 0, 1],
  ['kk', 'сөз '.repeat(167), 0, 2],
  ['uz', 'soʻz '.repeat(167), 0, 2],
  ['uk', 'слово '.repeat(184), 0, 1],
  ['uk', 'слово '.repeat(185), 0, 2],
  ['ru', 'слово '.repeat(185), 0, 2],
  ['hi', 'शब्द '.repeat(184), 0, 1],
  ['hi', 'शब्द '.repeat(185), 0, 2],
  ['zh', '汉字，'.repeat(128), 0, 2],
  ['th', 'ภาษาไทย '.repeat(10), 0, 1],
])('reads %s text in minutes', (locale, text, pictures, minutes) => {
  expect(readingMinutes(text, locale, pictures)).toBe(minutes);
});

it('counts words beside libraries that put a function of their own in the place of Array.from', () => {
  const from = vi.spyOn(Array, 'from').mockReturnValue([]);
  const minutes = readingMinutes('word '.repeat(500), 'en');
  from.mockRestore();
  expect(minutes).toBe(3);
});
