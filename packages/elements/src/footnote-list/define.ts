import { define } from '../shared/define.js';
import '../footnote/define.js';
import { NpFootnoteList } from './footnote-list.js';

define('np-footnote-list', NpFootnoteList);

export type { NpFootnoteList } from './footnote-list.js';
