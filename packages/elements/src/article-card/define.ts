import { define } from '../shared/define.js';
import '../time/define.js';
import { NpArticleCard } from './article-card.js';

define('np-article-card', NpArticleCard);
