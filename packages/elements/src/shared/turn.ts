/** Elements that render before a paint: about two windows full. */
const BEFORE_PAINT = 50;

let room = BEFORE_PAINT;
let paint: Promise<void> | undefined;

/**
 * Waits until it is an element's turn to render for the first time: of many at once, the first render before the
 * page is painted, in the order they ask, and as many more after each paint, so that a long page shows its
 * beginning soon and never stands still. What nobody sees is never painted, so a page in the background does not wait.
 */
export async function turn(): Promise<void> {
  if (document.hidden) return;
  do {
    paint ??= new Promise<unknown>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    }).then(() => {
      room = BEFORE_PAINT;
      paint = undefined;
    });
    if (room < 1) await paint;
  } while (--room < 0);
}
