/**
 * The case of reading a feed once, in a page that has read none before, for any size of feed.
 *
 * feedsmith hands the stories' HTML on as it is; here it becomes text, as far as a summary needs it.
 */
import { feedDocument } from './content.mjs';

/**
 * @param {number} bytes
 * @param {number} limit - the longest that reading may take, in times of what feedsmith takes
 */
export function reading(bytes, limit) {
  const feed = feedDocument(bytes);
  return {
    title: `a feed of ${bytes / 1000} KB, read`,
    baseline: 'feedsmith',
    limits: { '@newsprint/feeds': limit },
    contenders: {
      'DOMParser alone': () => () => new DOMParser().parseFromString(feed, 'text/xml'),
      feedsmith: async () => {
        const { parseFeed } = await import('feedsmith');
        return () => parseFeed(feed);
      },
      '@newsprint/feeds': async () => {
        const { readFeed } = await import('@newsprint/feeds');
        return () => readFeed(feed, { url: 'https://courier.example/feed' });
      },
    },
  };
}
