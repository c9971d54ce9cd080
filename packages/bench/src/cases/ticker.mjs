/** A moving line of 40 headlines: what it costs the main thread while it runs. */
import { stories } from '../content.mjs';
import { loadReact } from '../react.mjs';

const COUNT = 40;
const articles = stories(COUNT);

export const title = `a running ticker of ${COUNT} headlines, script on the main thread`;
export const baseline = 'hand-written CSS';

/** Measured over time instead of to layout: ms of script per second. */
export const measures = 'running';
export const limits = { 'np-news-ticker': 0 };

const items = articles.map(({ url, headline }) => `<li><a href="${url}">${headline}</a></li>`).join('');

export const contenders = {
  'hand-written CSS': () => (/** @type {HTMLElement} */ root) =>
    root.append(
      document.createRange().createContextualFragment(`<style>
        .strip { overflow: hidden; }
        .strip > div { display: flex; inline-size: max-content; animation: pass 200s linear infinite; }
        .strip ul { display: flex; gap: 2em; margin: 0; padding: 0 2em 0 0; list-style: none; white-space: nowrap; }
        @keyframes pass { to { transform: translateX(-50%); } }
      </style><div class="strip"><div><ul>${items}</ul><ul aria-hidden="true" inert>${items}</ul></div></div>`),
    ),
  'np-news-ticker': async () => {
    await import('@newsprint/elements/news-ticker/define');
    return (/** @type {HTMLElement} */ root) => {
      const ticker = Object.assign(document.createElement('np-news-ticker'), {
        layout: 'ticker',
        limit: COUNT,
        articles,
      });
      root.append(ticker);
    };
  },
  'react-fast-marquee': async () => {
    const [{ createElement: h, createRoot }, { default: marquee }] = await Promise.all([
      loadReact(),
      import('react-fast-marquee'),
    ]);
    const Marquee = marquee.default ?? marquee;
    return (/** @type {HTMLElement} */ root) =>
      createRoot(root).render(
        h(
          Marquee,
          null,
          articles.map(({ id, url, headline }) =>
            h('a', { key: id, href: url, style: { marginInlineEnd: '2em' } }, headline),
          ),
        ),
      );
  },
};
