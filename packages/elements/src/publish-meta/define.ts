import { define } from '../shared/define.js';
import { NpPublishMeta } from './publish-meta.js';

define('np-publish-meta', NpPublishMeta);

export type { NpPublishMeta } from './publish-meta.js';
