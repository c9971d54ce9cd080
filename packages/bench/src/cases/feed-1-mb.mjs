/**
 * Reading a feed of 1 MB once, in a page that has read none before.
 *
 * feedsmith hands the stories' HTML on as it is; here it becomes text, as far as a summary needs it.
 */
import { feedDocument } from '../content.mjs';

const BYTES = 1_000_000;

export const title = 'a feed of 1 MB, read';
export const baseline = 'feedsmith';
export const limits = { '@newsprint/feeds': 8 };

const feed = feedDocument(BYTES);

export const contenders = {
  'DOMParser alone': () => () => new DOMParser().parseFromString(feed, 'text/xml'),
  feedsmith: async () => {
    const { parseFeed } = await import('feedsmith');
    return () => parseFeed(feed);
  },
  '@newsprint/feeds': async () => {
    const { readFeed } = await import('@newsprint/feeds');
    return () => readFeed(feed, { url: 'https://courier.example/feed' });
  },
};
