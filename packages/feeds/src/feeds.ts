export { FeedError, type FeedErrorCode } from './feed-error.js';
