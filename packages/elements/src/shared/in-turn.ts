import { leaveNear, watchNear } from './nearby.js';

/** Elements that start at once, about two windows full; of a longer page, the others wait until the reader comes near. */
const FIRST = 50;

type Turn = readonly [element: Element, start: () => void];

let waiting: Turn[] = [];

/**
 * Starts what many elements of a page ask for at once: the first before the page is painted, in the order they
 * asked, the others when they come near the window, or after it is painted where they have no fallback to show
 * until then.
 */
export function inTurn(element: Element, start: () => void): void {
  if (waiting.push([element, start]) === 1) queueMicrotask(startSome);
}

function startSome(): void {
  const turns = waiting;
  waiting = [];
  for (const [, start] of turns.splice(0, FIRST)) start();
  if (turns.length === 0) return;
  // To watch thousands takes its time too, so they come after the first paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const [element, start] of turns) {
        watchNear(element, (isNear) => {
          if (!isNear && element.firstChild) return;
          leaveNear(element);
          start();
        });
      }
    }),
  );
}
