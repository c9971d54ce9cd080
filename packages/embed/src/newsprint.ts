// In the order in which they pack best: another one costs up to 100 bytes.
import '@newsprint/elements/footnote/define';
import '@newsprint/elements/footnote-list/define';
import '@newsprint/elements/time/define';
import '@newsprint/elements/news-tabs/define';
import '@newsprint/elements/article-card/define';
import '@newsprint/elements/publish-meta/define';
import '@newsprint/elements/article-grid/define';
import '@newsprint/elements/news-ticker/define';
import { applyOptions } from './page-options.js';
import { replaceStandIn } from './stand-ins.js';

applyOptions(replaceStandIn);
