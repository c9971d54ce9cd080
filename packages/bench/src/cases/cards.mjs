/** 500 stories in one column, from data to layout. */
import { stories } from '../content.mjs';
import { loadReact } from '../react.mjs';

const COUNT = 500;
const articles = stories(COUNT);

export const title = `${COUNT} cards from data in one column, to layout`;
export const baseline = 'hand-written HTML';

/** The most that each may cost, as a ratio to the baseline. */
export const limits = { 'np-article-card': 1.3, 'np-article-card, every card rendered': 1.8 };

/** @param {string} html @returns {DocumentFragment} */
const fragment = (html) => document.createRange().createContextualFragment(html);

/** @param {import('@newsprint/core').Article} article */
const inner = ({ image, section, url, headline, summary, authors, published }) => `
  <img src="${image.src}" alt="${image.alt}" width="320" height="213" loading="lazy">
  <p class="kicker"><a href="${section.url}">${section.name}</a></p>
  <h3><a href="${url}">${headline}</a></h3>
  <p>${summary}</p>
  <p class="meta"><a href="${authors[0].url}">${authors[0].name}</a> <time datetime="${published}">16 October 2026</time></p>`;

const STYLES = `
  article, sl-card, wa-card { display: block; margin-block-end: 1rem; }
  img { inline-size: 100%; block-size: auto; aspect-ratio: 3 / 2; object-fit: cover; }
  .kicker, .meta { font-size: 0.8em; }`;

/** @param {(article: import('@newsprint/core').Article) => string} card */
const fromText = (card) => (/** @type {HTMLElement} */ root) =>
  root.append(fragment(`<style>${STYLES}</style>${articles.map(card).join('')}`));

/** @param {string} extraStyle */
const ours = async (extraStyle) => {
  await import('@newsprint/elements/article-card/define');
  return (/** @type {HTMLElement} */ root) => {
    const style = document.createElement('style');
    style.textContent = `np-article-card { margin-block-end: 1rem; } ${extraStyle}`;
    const cards = articles.map((article) =>
      Object.assign(document.createElement('np-article-card'), { article }),
    );
    root.append(style, ...cards);
  };
};

export const contenders = {
  'hand-written HTML': () => fromText((article) => `<article>${inner(article)}</article>`),
  'np-article-card': () => ours(''),
  // Off screen as well, and without waiting for a paint after each of its first turns.
  'np-article-card, every card rendered': () => {
    globalThis.requestAnimationFrame = (callback) => {
      queueMicrotask(() => callback(performance.now()));
      return 0;
    };
    return ours('np-article-card::part(card) { content-visibility: visible !important; }');
  },
  'Shoelace card': async () => {
    await import('@shoelace-style/shoelace/dist/components/card/card.js');
    return fromText((article) => `<sl-card>${inner(article)}</sl-card>`);
  },
  'Web Awesome card': async () => {
    await import('@awesome.me/webawesome/dist/components/card/card.js');
    return fromText((article) => `<wa-card>${inner(article)}</wa-card>`);
  },
  React: async () => {
    const { createElement: h, createRoot, flushSync } = await loadReact();
    const Card = ({ image, section, url, headline, summary, authors, published, id }) =>
      h(
        'article',
        { key: id },
        h('img', { src: image.src, alt: image.alt, width: 320, height: 213, loading: 'lazy' }),
        h('p', { className: 'kicker' }, h('a', { href: section.url }, section.name)),
        h('h3', null, h('a', { href: url }, headline)),
        h('p', null, summary),
        h(
          'p',
          { className: 'meta' },
          h('a', { href: authors[0].url }, authors[0].name),
          ' ',
          h('time', { dateTime: published }, '16 October 2026'),
        ),
      );
    return (/** @type {HTMLElement} */ root) => {
      const cards = articles.map((article) => h(Card, { ...article, key: article.id }));
      flushSync(() => createRoot(root).render([h('style', { key: 'style' }, STYLES), ...cards]));
    };
  },
};
