import type * as Feeds from '@newsprint/feeds';

/** What the page asks of feeds before they are loaded; the embed fills it from its own script. */
export const feedSettings: {
  /** The page's one Trusted Types policy, handed to the code that reads XML. */
  trustedPolicy?: Parameters<typeof Feeds.useTrustedPolicy>[0];
} = {};

/** The code that fetches and reads feeds: loaded when an element first has `src`, and not before. */
export async function loadFeeds(): Promise<typeof Feeds> {
  const feeds = await import('@newsprint/feeds');
  if (feedSettings.trustedPolicy) feeds.useTrustedPolicy(feedSettings.trustedPolicy);
  return feeds;
}
