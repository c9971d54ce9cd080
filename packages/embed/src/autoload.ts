import { applyOptions } from './page-options.js';
import { watchFor } from './page-watch.js';
import { tags, type Tag } from './tags.js';

/** What registers each tag. A static map: the bundler shares the chunks, and an unknown tag asks for nothing. */
const loaders: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'np-article-card': () => import('@newsprint/elements/article-card/define'),
  'np-footnote': () => import('@newsprint/elements/footnote/define'),
  'np-footnote-list': () => import('@newsprint/elements/footnote-list/define'),
  'np-news-ticker': () => import('@newsprint/elements/news-ticker/define'),
  'np-publish-meta': () => import('@newsprint/elements/publish-meta/define'),
  'np-time': () => import('@newsprint/elements/time/define'),
};

const wanted = new Set<Tag>();

applyOptions();
watchFor(tags.join(), ({ localName }) => {
  const tag = localName as Tag;
  if (wanted.has(tag) || customElements.get(tag)) return;
  wanted.add(tag);
  loaders[tag]().catch((error: unknown) => {
    wanted.delete(tag);
    console.warn(`<${tag}> could not be loaded, so its content stays as the page has it.`, error);
  });
});
