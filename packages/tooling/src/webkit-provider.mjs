/** Runs browser tests in the WebKitGTK of this machine, over plain WebDriver, on a display of its own. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { defineBrowserProvider } from '@vitest/browser';

/** @typedef {import('./input-commands.mjs').Driver} Driver */

const PORT = 4445;

/** What the browser shows anyway. */
const DEFAULT_MEDIA = ['light', 'no-preference', 'none', 'screen'];

/** Keys by their names in WebDriver (section 17.4.2). */
const KEYS = /** @type {Record<string, string>} */ ({
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
});
const BUTTONS = { left: 0, middle: 1, right: 2 };

class WebKitProvider {
  name = 'webkit-webdriver';
  supportsParallelism = false;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #session = '';

  /** @returns {{ driver: Driver }} */
  getCommandsContext() {
    /** @param {string} id @param {string} type @param {object} action @param {object} [more] */
    const act = (id, type, action, more) =>
      this.#send('POST', '/actions', { actions: [{ id, type, actions: [action], ...more }] });
    /** @param {object} action */
    const pointer = (action) => act('mouse', 'pointer', action, { parameters: { pointerType: 'mouse' } });
    return {
      driver: {
        run: (script) => this.#send('POST', '/execute/sync', { script: `return ${script}`, args: [] }),
        move: (x, y) => pointer({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 }),
        down: (button) => pointer({ type: 'pointerDown', button: BUTTONS[button] }),
        up: (button) => pointer({ type: 'pointerUp', button: BUTTONS[button] }),
        wheel: (deltaX, deltaY) =>
          act('wheel', 'wheel', { type: 'scroll', x: 0, y: 0, deltaX, deltaY, origin: 'pointer' }),
        keyDown: (key) => act('keys', 'key', { type: 'keyDown', value: KEYS[key] ?? key }),
        keyUp: (key) => act('keys', 'key', { type: 'keyUp', value: KEYS[key] ?? key }),
        emulateMedia: async (media) => {
          const asked = Object.values(media).filter((value) => !DEFAULT_MEDIA.includes(value));
          if (asked.length > 0) throw new Error(`WebKit cannot be told to emulate ${asked.join(' and ')}.`);
        },
      },
    };
  }

  /** @param {string} _ @param {string} url */
  async openPage(_, url) {
    this.#process ??= spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${PORT}`], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LANG: 'en_GB.UTF-8',
        LANGUAGE: 'en_GB',
      },
    });
    this.#session ||= await this.#start();
    await this.#send('POST', '/window/rect', { x: 0, y: 0, width: 1600, height: 1200 }).catch(
      () => undefined,
    );
    await this.#send('POST', '/url', { url });
  }

  async #start() {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { sessionId } = await this.#request('POST', '/session', { capabilities: {} });
        return `/session/${sessionId}`;
      } catch (error) {
        if (attempt === 50) throw error;
        await wait(200);
      }
    }
  }

  /** @param {string} method @param {string} path @param {object} [body] */
  #send(method, path, body) {
    return this.#request(method, this.#session + path, body);
  }

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  async #request(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  async close() {
    await this.#send('DELETE', '', undefined).catch(() => undefined);
    // The whole group: the driver and its browser outlive xvfb-run.
    if (this.#process?.pid) process.kill(-this.#process.pid);
  }
}

export const webkit = () =>
  defineBrowserProvider({ name: 'webkit-webdriver', providerFactory: () => new WebKitProvider() });
