/** What reads feeds is held by its own tests in Node; here the same tests run where readers are. */
import '../../../feeds/src/read-feed.test.js';
import '../../../feeds/src/feed-date.test.js';
import '../../../feeds/src/latest.test.js';
import '../../../feeds/src/hostile.test.js';
