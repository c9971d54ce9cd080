import type * as Feeds from '@newsprint/feeds';
import type { Desk } from './desk.js';

/** What the page asks of feeds before they are loaded; the embed fills it from its own script. */
export const feedSettings: {
  /** The page's one Trusted Types policy, handed to the code that reads XML. */
  trustedPolicy?: Parameters<typeof Feeds.useTrustedPolicy>[0];
} = {};

/** The code that fetches feeds and decides what of them to show: loaded when an element first has `src`. */
export async function loadFeeds(): Promise<{ feeds: typeof Feeds; Desk: typeof Desk }> {
  const [feeds, desk] = await Promise.all([import('@newsprint/feeds'), import('./desk.js')]);
  if (feedSettings.trustedPolicy) feeds.useTrustedPolicy(feedSettings.trustedPolicy);
  return { feeds, Desk: desk.Desk };
}
