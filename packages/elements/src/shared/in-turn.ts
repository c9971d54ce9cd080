import type { LitElement } from 'lit';
import { leaveNear, watchNear } from './nearby.js';

/** Elements that start at once, about a window full; of a longer page, the others wait until the reader comes near. */
const FIRST = 32;

type Startable = Element & Pick<LitElement, 'updateComplete'>;

const waiting: Startable[] = [];

/**
 * Starts what many elements of a page ask for at once: the first before the page is painted, in the order they
 * asked, the others when they come near the window, or after it is painted where they have no fallback to show
 * until then. An element starts when it is asked for its text.
 */
export function inTurn(element: Startable): void {
  if (waiting.push(element) === 1) queueMicrotask(startSome);
}

function startSome(): void {
  const elements = waiting.splice(0);
  for (const element of elements.splice(0, FIRST)) void element.updateComplete;
  if (!elements[0]) return;
  // To watch thousands takes its time too, so they come after the first paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const element of elements) watchNear(element, startNear);
    }),
  );
}

function startNear(isNear: boolean, element: Startable): void {
  if (!isNear && element.firstChild) return;
  leaveNear(element);
  void element.updateComplete;
}
