import { claimPage } from './claim-page.js';
import { applyOptions } from './page-options.js';
import { watchFor } from './page-watch.js';
import { replaceStandIn, tagOf } from './stand-ins.js';
import { tags, type Tag } from './tags.js';

/** Written in by the build. */
declare const NEWSPRINT_VERSION: string;

/** What registers each tag. A static map: the bundler shares the chunks, and an unknown tag asks for nothing. */
const loaders: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'np-article-card': () => import('@newsprint/elements/article-card/define'),
  'np-article-grid': () => import('@newsprint/elements/article-grid/define'),
  'np-footnote': () => import('@newsprint/elements/footnote/define'),
  'np-footnote-list': () => import('@newsprint/elements/footnote-list/define'),
  'np-news-tabs': () => import('@newsprint/elements/news-tabs/define'),
  'np-news-ticker': () => import('@newsprint/elements/news-ticker/define'),
  'np-publish-meta': () => import('@newsprint/elements/publish-meta/define'),
  'np-time': () => import('@newsprint/elements/time/define'),
};

/** Registers a tag unless the page has it; what cannot be loaded leaves the page as it is. */
async function load(tag: Tag): Promise<boolean> {
  if (customElements.get(tag)) return true;
  try {
    await loaders[tag]();
    return true;
  } catch (error) {
    console.warn(`<${tag}> could not be loaded, so its content stays as the page has it.`, error);
    return false;
  }
}

if (claimPage(NEWSPRINT_VERSION)) {
  applyOptions((standIn) => {
    const tag = tagOf(standIn);
    if (tag) void load(tag).then((loaded) => loaded && replaceStandIn(standIn));
  });
  watchFor(tags.join(), ({ localName }) => void load(localName as Tag));
}
