import { leaveNear, watchNear } from './nearby.js';

/** Elements that start at once, about two windows full; of a longer page, the others wait until the reader comes near. */
const FIRST = 50;

type Turn = readonly [element: Element, start: () => void];

const waiting: Turn[] = [];
let channel: MessageChannel | undefined;

/**
 * Starts what many elements of a page ask for at once: the first before the page is painted, in the order they
 * asked, the others when they come near the window. One without a fallback to show until then does not wait so
 * long: those start in the tasks that follow, after the reader's input.
 */
export function inTurn(element: Element, start: () => void): void {
  if (waiting.push([element, start]) === 1) queueMicrotask(startSome);
}

function startSome(): void {
  for (const [, start] of waiting.splice(0, FIRST)) start();
  if (waiting.length === 0) return;
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const empty = waiting.splice(0).filter(([element, start]) => !startNear(element, start));
      waiting.push(...empty);
      if (empty.length > 0) startSome();
    };
  }
  channel.port2.postMessage(0);
}

function startNear(element: Element, start: () => void): boolean {
  if (!element.firstChild) return false;
  watchNear(element, (isNear) => {
    if (!isNear) return;
    leaveNear(element);
    start();
  });
  return true;
}
