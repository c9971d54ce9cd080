import { define } from '../shared/define.js';
import { NpNewsTabs } from './news-tabs.js';

define('np-news-tabs', NpNewsTabs);

export type { NpNewsTabs } from './news-tabs.js';
