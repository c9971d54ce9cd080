/** Waits of tests: long enough for a machine that is busy, since how long something takes is the bench's to say. */
import { vi } from 'vitest';

const { waitFor } = vi;
vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: 20_000, ...options });
