/** Elements that start in one task; the rest of a long page wait for the next, and the reader's input goes before. */
const SLICE = 100;

const waiting: (() => unknown)[] = [];
let channel: MessageChannel | undefined;

/**
 * Runs what many elements of a page ask for at once, in the order they asked: a hundred now, before the page is
 * painted, and a hundred in each task after.
 */
export function inSlices(start: () => unknown): void {
  if (waiting.push(start) === 1) queueMicrotask(startSome);
}

function startSome(): void {
  for (const start of waiting.splice(0, SLICE)) start();
  if (waiting.length === 0) return;
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = startSome;
  }
  channel.port2.postMessage(0);
}
