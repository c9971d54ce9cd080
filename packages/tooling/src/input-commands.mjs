/**
 * Real input for browser tests: what a mouse, a finger or a keyboard does, sent to the page by the driver.
 *
 * These few commands are all that a test knows of its driver, so that the same suite runs wherever they
 * are provided. Coordinates are CSS px from the top left of the test's own viewport.
 */

/**
 * @typedef {import('vitest/node').BrowserCommandContext & {
 *   page: import('playwright').Page, iframe: import('playwright').FrameLocator }} Context
 */

/**
 * Moves the pointer, in steps as a hand would. The runner draws the tests' frame to fit its own window, so a
 * CSS px of the test may be less than one of the page.
 * @param {Context} context @param {number} x @param {number} y
 */
export async function pointerMove({ page, iframe }, x, y) {
  const frame = await page.locator('iframe[data-vitest]').boundingBox();
  const width = await iframe
    .locator(':root')
    .evaluate(({ ownerDocument }) => ownerDocument.defaultView?.innerWidth ?? 1);
  const scale = frame ? frame.width / width : 1;
  await page.mouse.move((frame?.x ?? 0) + x * scale, (frame?.y ?? 0) + y * scale, { steps: 4 });
}

/** @param {Context} context @param {'left' | 'middle' | 'right'} [button] */
export async function pointerDown(context, button = 'left') {
  await context.page.mouse.down({ button });
}

/** @param {Context} context @param {'left' | 'middle' | 'right'} [button] */
export async function pointerUp(context, button = 'left') {
  await context.page.mouse.up({ button });
}

/** Turns the wheel where the pointer is. @param {Context} context @param {number} x @param {number} y */
export async function wheel(context, x, y) {
  await context.page.mouse.wheel(x, y);
}

/** Presses one key or chord, for example `Enter`, `Tab`, `Shift+Tab`. @param {Context} context @param {string} key */
export async function pressKey(context, key) {
  await context.page.keyboard.press(key);
}

/**
 * What the reader asked of the system.
 * @param {Context} context
 * @param {{ colorScheme?: 'light' | 'dark', reducedMotion?: 'reduce' | 'no-preference', forcedColors?: 'active' | 'none', media?: 'print' | 'screen' }} media
 */
export async function emulateMedia(context, media) {
  await context.page.emulateMedia(media);
}
