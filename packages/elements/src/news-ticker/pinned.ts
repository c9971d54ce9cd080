import { readDate } from '@newsprint/core';
import { keep, recall } from './memory.js';

/** Urgent stories that this reader has put away: id to revision. */
const KEY = 'pinned';

/** As many are remembered. */
const MOST = 50;

const DAY_MS = 86_400_000;

/** `setTimeout` overflows above it and would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/**
 * Keeps an urgent story above the others until its time is over or the reader puts it away.
 *
 * What was put away is remembered by the item's `data-id` (else its `id`, else its link) and `data-revision`: a
 * corrected wording does not bring it back, a raised revision does. It is over at `data-until`, but not while
 * focus is in it.
 *
 * @param item - the publisher's own, in the slot `pinned`; unslotted, not changed, when it is over
 * @param slot - where it stands; the button goes beside it
 * @param region - what focus moves to when the button goes
 * @param label - what the button does
 * @returns what takes everything back
 */
export function pin(item: HTMLElement, slot: Element, region: HTMLElement, label: string): () => void {
  const { id = item.id || item.querySelector('a')?.href || '', revision = '', until } = item.dataset;
  const given = recall(KEY);
  const away = { ...(given as Readonly<Record<string, unknown>> | null) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('dismiss');
  button.ariaLabel = label;
  button.textContent = '×';

  const end = () => {
    item.slot = 'pinned-over';
    button.remove();
  };
  const over = () => {
    if (item.matches(':focus-within')) item.addEventListener('focusout', end, { once: true });
    else end();
  };
  const wait = () => {
    const date = readDate(until);
    // A day alone ends with that day.
    const endsAt = date ? date.epochMs + (date.dateOnly ? DAY_MS : 0) : Infinity;
    const leftMs = endsAt - Date.now();
    if (leftMs <= 0) over();
    else if (leftMs < Infinity) timer = setTimeout(wait, Math.min(leftMs, LONGEST_TIMER_MS));
  };

  button.addEventListener('click', () => {
    keep(KEY, Object.fromEntries([...Object.entries(away), [id, revision]].slice(-MOST)));
    end();
    // The button goes; focus moves on to the headlines.
    region.tabIndex = -1;
    region.focus();
  });

  if (away[id] === revision) end();
  else {
    slot.after(button);
    wait();
  }
  return () => {
    clearTimeout(timer);
    item.removeEventListener('focusout', end);
    end();
    item.slot = 'pinned';
  };
}
