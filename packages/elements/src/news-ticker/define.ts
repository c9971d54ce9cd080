import { define } from '../shared/define.js';
import '../article-card/define.js';
import '../time/define.js';
import { NpNewsTicker } from './news-ticker.js';

define('np-news-ticker', NpNewsTicker);

export type { NpNewsTicker } from './news-ticker.js';
