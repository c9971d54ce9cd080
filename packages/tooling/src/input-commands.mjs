/**
 * Real input for browser tests: what a mouse, a finger or a keyboard does, sent to the page by the driver.
 *
 * These few commands are all that a test knows of its driver, so that the same suite runs wherever they
 * are provided. Coordinates are CSS px from the top left of the test's own viewport.
 */

/**
 * What a browser must be able to do. Coordinates are CSS px of the page that the tests' frame is in.
 * @typedef {object} Driver
 * @property {(script: string) => Promise<any>} run - evaluates an expression in that page
 * @property {(x: number, y: number) => Promise<void>} move - in steps, as a hand would
 * @property {(button: 'left' | 'middle' | 'right') => Promise<void>} down
 * @property {(button: 'left' | 'middle' | 'right') => Promise<void>} up
 * @property {(x: number, y: number) => Promise<void>} wheel
 * @property {(key: string) => Promise<void>} keyDown
 * @property {(key: string) => Promise<void>} keyUp
 * @property {(media: Media) => Promise<void>} emulateMedia
 *
 * @typedef {object} Media - what the reader asked of the system
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'reduce' | 'no-preference'} [reducedMotion]
 * @property {'active' | 'none'} [forcedColors]
 * @property {'print' | 'screen'} [media]
 *
 * @typedef {import('vitest/node').BrowserCommandContext & { driver?: Driver, page: import('playwright').Page }} Context
 */

/** Where the tests' frame stands. The runner draws it to fit its own window, so a CSS px of a test may be less. */
const FRAME = `(() => {
  const frame = document.querySelector('iframe[data-vitest]');
  const { x, y, width } = frame.getBoundingClientRect();
  return { x, y, scale: width / frame.contentWindow.innerWidth };
})()`;

/** @param {Context} context @returns {Driver} */
const driverOf = ({ driver, page }) =>
  driver ?? {
    run: (script) => page.evaluate(script),
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    down: (button) => page.mouse.down({ button }),
    up: (button) => page.mouse.up({ button }),
    wheel: (x, y) => page.mouse.wheel(x, y),
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    emulateMedia: (media) => page.emulateMedia(media),
  };

/** @param {Context} context @param {number} x @param {number} y */
export async function pointerMove(context, x, y) {
  const driver = driverOf(context);
  const frame = await driver.run(FRAME);
  await driver.move(frame.x + x * frame.scale, frame.y + y * frame.scale);
}

/** @param {Context} context @param {'left' | 'middle' | 'right'} [button] */
export async function pointerDown(context, button = 'left') {
  await driverOf(context).down(button);
}

/** @param {Context} context @param {'left' | 'middle' | 'right'} [button] */
export async function pointerUp(context, button = 'left') {
  await driverOf(context).up(button);
}

/** Turns the wheel where the pointer is. @param {Context} context @param {number} x @param {number} y */
export async function wheel(context, x, y) {
  await driverOf(context).wheel(x, y);
}

/** Presses one key or chord, for example `Enter`, `Tab`, `Shift+Tab`. @param {Context} context @param {string} chord */
export async function pressKey(context, chord) {
  const driver = driverOf(context);
  const keys = chord.split('+');
  for (const key of keys) await driver.keyDown(key);
  for (const key of keys.reverse()) await driver.keyUp(key);
}

/** @param {Context} context @param {Media} media */
export async function emulateMedia(context, media) {
  await driverOf(context).emulateMedia(media);
}
