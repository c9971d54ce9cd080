import type { Article } from '@newsprint/core';
import { ancestor, nearest } from './nearest.js';

/** What becomes of a story that stands on the page already. */
const MODES = ['skip', 'headline', 'mark'];

/** Cards that take part, and the story of each. */
const stories = new Map<HTMLElement, Partial<Article>>();
let isDue = false;

/** Counts a card among those of the page whose stories shall not repeat. */
export function watchRepeats(card: HTMLElement, story: Partial<Article>): void {
  stories.set(card, story);
  settleSoon();
}

export function forgetRepeats(card: HTMLElement): void {
  if (!stories.delete(card)) return;
  card.removeAttribute('repeated');
  settleSoon();
}

/** Once for all cards that change together. */
function settleSoon(): void {
  if (isDue) return;
  isDue = true;
  queueMicrotask(settle);
}

/**
 * Of the cards with one story the most prominent stays as it is, the first on the page among equals. What becomes
 * of each other one is its own matter. Cards in a part of the page that is hidden do not count.
 */
function settle(): void {
  isDue = false;
  const groups = new Map<string, HTMLElement[]>();
  for (const [card, story] of stories) {
    const key = keyOf(story);
    const isHidden = card.hidden || card.parentElement?.checkVisibility() === false;
    if (key && !isHidden) groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  const repeated = new Map<HTMLElement, string>();
  for (const cards of groups.values()) {
    const [first, ...others] = cards.sort(
      (a, b) =>
        prominenceOf(b) - prominenceOf(a) ||
        (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1),
    );
    for (const card of others) {
      const mode = nearest(card, 'repeats') ?? '';
      if (!first || !MODES.includes(mode)) continue;
      repeated.set(card, mode);
      if (card.getAttribute('repeated') !== mode) report(card, first, mode);
    }
  }
  for (const card of stories.keys()) setRepeated(card, repeated.get(card));
}

function setRepeated(card: HTMLElement & { requestUpdate?: () => void }, mode: string | undefined): void {
  if ((card.getAttribute('repeated') ?? undefined) === mode) return;
  if (mode) card.setAttribute('repeated', mode);
  else card.removeAttribute('repeated');
  card.requestUpdate?.();
}

function report(card: HTMLElement, first: HTMLElement, mode: string): void {
  if (!ancestor(card, '[debug]')) return;
  const ranks = `prominence ${prominenceOf(card)} here, ${prominenceOf(first)} there`;
  console.info(
    `<np-article-card> repeats “${stories.get(card)?.headline ?? ''}” (${ranks}), so it is treated as “${mode}”.`,
  );
}

function prominenceOf(card: Element): number {
  return Number(nearest(card, 'prominence')) || 0;
}

/** What campaigns and networks add to an address. */
const CAMPAIGN = /^(utm_|mc_[ce]id$|(fb|g|ms|ys)clid$)/;

/** One story has one address, whatever a campaign added to it; what else it asks for may be the story's number. */
function keyOf({ url = '', id, headline }: Partial<Article>): string | undefined {
  if (!URL.canParse(url)) return id ?? headline;
  const { origin, pathname, searchParams } = new URL(url);
  const asked = [...searchParams].filter(([name]) => !CAMPAIGN.test(name));
  return [origin, pathname.replace(/\/$/, ''), ...asked.flat()].join(' ');
}
