export type { Article } from '@newsprint/core';
export type { Feed } from './feed.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export { fetchFeed, type FetchOptions } from './fetch-feed.js';
export { labelled } from './labelled.js';
export { latest, type LatestOptions } from './latest.js';
export { readFeed } from './read-feed.js';
export { subscribe, type FeedResult } from './subscribe.js';
export { useTrustedPolicy } from './trusted-policy.js';
