import { define } from '../shared/define.js';
import { NpFootnote } from './footnote.js';

define('np-footnote', NpFootnote);

export type { NpFootnote } from './footnote.js';
