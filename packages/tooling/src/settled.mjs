/**
 * When a page in a test has done what it does by itself. Playwright's `networkidle` waits half a second more on every
 * page.
 *
 * @import { Page, Request } from 'playwright'
 */

/** Times in a row that nothing was under way: what is asked for at the end of a task begins after it. */
const QUIET_ROUNDS = 3;

/**
 * Opens an address, and waits until the page has loaded, its requests are answered, and its main thread is at rest.
 *
 * @param {Page} page
 * @param {string} address
 * @param {{ javaScriptEnabled?: boolean }} [context] - without scripts a page is at rest when it has loaded
 */
export async function openSettled(page, address, { javaScriptEnabled = true } = {}) {
  /** @type {Set<Request>} */
  const underWay = new Set();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  await page.goto(address);
  if (!javaScriptEnabled) return;
  for (let quiet = 0; quiet < QUIET_ROUNDS;) {
    await page.evaluate(atRest);
    quiet = underWay.size === 0 ? quiet + 1 : 0;
  }
}

/** Runs in the page: two frames, for what is done when something comes into view, and then nothing else to do. */
async function atRest() {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(globalThis.requestAnimationFrame);
  await new Promise((resolve) => void globalThis.requestIdleCallback(resolve));
}
