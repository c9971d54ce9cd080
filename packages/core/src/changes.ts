import type { Change } from './article.js';
import { readDate } from './date.js';

/**
 * The changes that a publisher declares of a story, newest first. Left out is what has an unknown kind or a date that
 * cannot be read; data may hold anything.
 */
export function declaredChanges(changes: readonly Change[] | undefined): Change[] {
  return ([changes].flat() as Change[])
    .filter((change) => at(change) && /^(edit|update|correction)$/.test(change.kind))
    .sort((one, other) => at(other) - at(one));
}

/** Milliseconds since the Unix epoch; 0 for what is no change. */
function at(change: Change | null | undefined): number {
  return readDate(change?.date)?.epochMs ?? 0;
}
