/**
 * Words that adults read aloud in a minute, by language. Chinese and Japanese are counted by character.
 *
 * | languages | source |
 * |---|---|
 * | Arabic, Chinese, Dutch, English, Finnish, French, German, Japanese, Polish, Portuguese, Russian, Spanish, Swedish, Turkish | Trauzettel-Klosinski and Dietz 2012 |
 * | Korean | Brysbaert 2019 |
 * | Ukrainian | as Russian, the nearest language that was measured |
 * | Kazakh, Uzbek | as Turkish, the nearest language that was measured |
 * | Hindi and every other | the mean of the seventeen languages, 184 (Trauzettel-Klosinski and Dietz 2012); Hebrew, Italian and Slovene are within 2 % of it |
 *
 * One text without spaces, as it goes to every reader.
 *
 * @see https://doi.org/10.1167/iovs.11-8284
 * @see https://doi.org/10.1016/j.jml.2019.104047
 */
const PER_MINUTE = 'ar138de179en228es218fi161fr195ja357kk166ko226nl202pl166pt181sv199tr166uz166zh255';
/** Of Russian and Ukrainian, and on average. */
const ON_AVERAGE = 184;

/** Seconds for the first picture; each further one takes a second less, down to 3. */
const FIRST_PICTURE_S = 12;

/** Minutes that reading a text takes, rounded up and at least 1; 0 for a text without words. */
export function readingMinutes(text: string, locale: string, pictures = 0): number {
  const language = locale.split('-', 1)[0] ?? '';
  const isByCharacter = /^(zh|ja)$/.test(language);
  const { length: count } = isByCharacter
    ? (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? [])
    : [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(
        ({ isWordLike }) => isWordLike,
      );
  if (!count) return 0;
  let seconds = (count * 60) / (parseInt(PER_MINUTE.split(language)[1] ?? '') || ON_AVERAGE);
  for (let at = 0; at < pictures; at++) seconds += Math.max(FIRST_PICTURE_S - at, 3);
  return Math.ceil(seconds / 60);
}
