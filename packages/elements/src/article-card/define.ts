import { define } from '../shared/define.js';
import { NpArticleCard } from './article-card.js';

define('np-article-card', NpArticleCard);

export type { NpArticleCard } from './article-card.js';
