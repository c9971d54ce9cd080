/**
 * Reading a feed of 50 KB once, in a page that has read none before.
 */
import { feedDocument } from '../content.mjs';

const BYTES = 50_000;

export const title = 'a feed of 50 KB, read';
export const baseline = 'feedsmith';
export const limits = { '@newsprint/feeds': 2 };

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
