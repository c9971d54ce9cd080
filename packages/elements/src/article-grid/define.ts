import { define } from '../shared/define.js';
import { NpArticleGrid } from './article-grid.js';

define('np-article-grid', NpArticleGrid);

export type { NpArticleGrid } from './article-grid.js';
