import '@newsprint/elements/article-card/define';
import '@newsprint/elements/footnote-list/define';
import '@newsprint/elements/news-ticker/define';
import '@newsprint/elements/publish-meta/define';
import '@newsprint/elements/time/define';
import { settings } from '@newsprint/elements/settings';
import { policy } from 'lit-html-policy';
import { applyOptions } from './page-options.js';

settings.trustedPolicy = policy;
applyOptions();
