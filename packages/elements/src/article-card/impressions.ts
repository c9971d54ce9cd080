import type { Article } from '@newsprint/core';
import { ArticleImpressionEvent } from './article-impression-event.js';

/** How long half of a card must be in view to count as seen. */
const LONG_ENOUGH_MS = 1000;

const stories = new Map<Element, Partial<Article>>();
const timers = new Map<Element, ReturnType<typeof setTimeout>>();
const seen = new WeakMap<Element, string>();
let observer: IntersectionObserver | undefined;

/** Says once that a card was seen: half of it, for one second, in a window that can be seen. */
export function watchImpression(card: Element, story: Partial<Article>): void {
  const id = idOf(story);
  if (seen.get(card) === id) return;
  const earlier = stories.get(card);
  // Another story has its own second.
  if (earlier && idOf(earlier) !== id) forgetImpression(card);
  stories.set(card, story);
  if (!observer) {
    observer = new IntersectionObserver(onView, { threshold: 0.5 });
    document.addEventListener('visibilitychange', startOver);
  }
  observer.observe(card);
}

export function forgetImpression(card: Element): void {
  observer?.unobserve(card);
  stop(card);
  stories.delete(card);
}

function onView(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, intersectionRatio } of entries) {
    stop(target);
    if (intersectionRatio < 0.5 || document.hidden) continue;
    timers.set(
      target,
      setTimeout(() => {
        say(target);
      }, LONG_ENOUGH_MS),
    );
  }
}

/** A window that comes to the front is looked at anew; in one that is hidden nothing is seen. */
function startOver(): void {
  for (const card of stories.keys()) {
    stop(card);
    observer?.unobserve(card);
    observer?.observe(card);
  }
}

function say(card: Element): void {
  const story = stories.get(card) ?? {};
  seen.set(card, idOf(story));
  forgetImpression(card);
  const impression = new ArticleImpressionEvent(story);
  card.dispatchEvent(impression);
}

function stop(card: Element): void {
  clearTimeout(timers.get(card));
  timers.delete(card);
}

function idOf({ id, url, headline }: Partial<Article>): string {
  return id ?? url ?? headline ?? '';
}
