/** Reading a feed of the size that most have. */
import { reading } from '../reading.mjs';

export const { title, baseline, limits, contenders } = reading(50_000, 2);
