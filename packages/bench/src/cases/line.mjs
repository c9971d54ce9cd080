/** A line of 1,000 headlines that a reader has stopped and scrolls from end to end: the longest frame. */
import { stories } from '../content.mjs';

const COUNT = 1000;
const STEPS = 40;
/** Until the line stands and has been painted. */
const REST_MS = 500;
const articles = stories(COUNT);

export const title = `a line of ${COUNT} headlines, scrolled from end to end, the longest frame`;
export const baseline = 'hand-written HTML';
export const limits = { 'np-news-ticker': 1.5 };

export const contenders = {
  'hand-written HTML': () => (/** @type {HTMLElement} */ root) =>
    root.append(
      document.createRange().createContextualFragment(`<style>
        ul { display: flex; gap: 2em; overflow: auto; margin: 0; padding: 0; list-style: none; white-space: nowrap; }
      </style><ul>${articles.map(({ url, headline }) => `<li><a href="${url}">${headline}</a></li>`).join('')}</ul>`),
    ),
  'np-news-ticker': async () => {
    await import('@newsprint/elements/news-ticker/define');
    return (/** @type {HTMLElement} */ root) =>
      root.append(
        Object.assign(document.createElement('np-news-ticker'), {
          layout: 'ticker',
          limit: COUNT,
          articles: articles.map(({ id, url, headline }) => ({
            id,
            url,
            headline,
            authors: [],
            keywords: [],
          })),
        }),
      );
  },
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @param {HTMLElement} root @returns {Promise<number>} ms */
export async function measure(root) {
  const shadow = root.querySelector('np-news-ticker')?.shadowRoot;
  shadow?.querySelector('[part=pause]').click();
  const strip = shadow?.querySelector('[part=strip]') ?? root.querySelector('ul');
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  let longest = 0;
  let before = await frame();
  for (let step = 1; step <= STEPS; step += 1) {
    strip.scrollLeft = (strip.scrollWidth / STEPS) * step;
    const now = await frame();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}
