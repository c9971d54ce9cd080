/**
 * Words that adults read in a minute, by language (Brysbaert 2019 for English; Trauzettel-Klosinski and Dietz 2012
 * for the others). Chinese and Japanese are counted by character.
 */
const PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  es: 218,
  fr: 195,
  ja: 357,
  pt: 181,
  ru: 184,
  tr: 166,
  zh: 255,
};
const ENGLISH = 228;

/** Seconds for the first picture; each further one takes a second less, down to 3. */
const FIRST_PICTURE_S = 12;

/** Minutes that reading a text takes, rounded up and at least 1; 0 for a text without words. */
export function readingMinutes(text: string, locale: string, pictures = 0): number {
  const language = locale.split('-', 1)[0] ?? '';
  const isByCharacter = language === 'zh' || language === 'ja';
  const count = isByCharacter
    ? (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0)
    : Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)).filter(
        ({ isWordLike }) => isWordLike,
      ).length;
  if (count === 0) return 0;
  let seconds = (count * 60) / (PER_MINUTE[language] ?? ENGLISH);
  for (let at = 0; at < pictures; at += 1) seconds += Math.max(FIRST_PICTURE_S - at, 3);
  return Math.ceil(seconds / 60);
}
