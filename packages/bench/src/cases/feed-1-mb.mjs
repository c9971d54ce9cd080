/** Reading the largest feed that is read at all. */
import { reading } from '../reading.mjs';

export const { title, baseline, limits, contenders } = reading(1_000_000, 4);
