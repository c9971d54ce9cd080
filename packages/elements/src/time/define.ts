import { define } from '../shared/define.js';
import { NpTime } from './time.js';

define('np-time', NpTime);

export type { NpTime } from './time.js';
