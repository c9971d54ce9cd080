import { NpTime } from './time.js';
import { define } from '../shared/define.js';

define('np-time', NpTime);

export type { NpTime } from './time.js';
