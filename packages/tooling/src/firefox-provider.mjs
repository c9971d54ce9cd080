/** Runs browser tests in the Firefox of this machine, over WebDriver BiDi. */
import { defineBrowserProvider } from '@vitest/browser';
import puppeteer from 'puppeteer-core';

/** @typedef {import('./input-commands.mjs').Driver} Driver */

/** What the browser shows anyway. */
const DEFAULT_MEDIA = ['light', 'no-preference', 'none', 'screen'];

class FirefoxProvider {
  name = 'firefox-bidi';
  supportsParallelism = false;
  /** @type {Promise<import('puppeteer-core').Browser> | undefined} */
  #browser;
  /** @type {Map<string, import('puppeteer-core').Page>} */
  #pages = new Map();

  /** @param {string} sessionId @returns {{ driver: Driver }} */
  getCommandsContext(sessionId) {
    const page = this.#pages.get(sessionId);
    if (!page) throw new Error(`No page for the session ${sessionId}`);
    const { mouse, keyboard } = page;
    return {
      driver: {
        run: (script) => page.evaluate(script),
        move: (x, y) => mouse.move(x, y, { steps: 4 }),
        down: (button) => mouse.down({ button }),
        up: (button) => mouse.up({ button }),
        wheel: (deltaX, deltaY) => mouse.wheel({ deltaX, deltaY }),
        keyDown: (key) => keyboard.down(/** @type {import('puppeteer-core').KeyInput} */ (key)),
        keyUp: (key) => keyboard.up(/** @type {import('puppeteer-core').KeyInput} */ (key)),
        emulateMedia: async (media) => {
          const asked = Object.values(media).filter((value) => !DEFAULT_MEDIA.includes(value));
          if (asked.length > 0) throw new Error(`Firefox cannot be told to emulate ${asked.join(' and ')}.`);
        },
      },
    };
  }

  /** @param {string} sessionId @param {string} url */
  async openPage(sessionId, url) {
    this.#browser ??= puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
      defaultViewport: null,
      args: ['--width=1600', '--height=1200'],
      extraPrefsFirefox: { 'intl.locale.requested': 'en-GB', 'intl.accept_languages': 'en-GB' },
    });
    const page = await (await this.#browser).newPage();
    this.#pages.set(sessionId, page);
    await page.goto(url, { timeout: 0 });
  }

  async close() {
    await (await this.#browser)?.close();
  }
}

export const firefox = () =>
  defineBrowserProvider({ name: 'firefox-bidi', providerFactory: () => new FirefoxProvider() });
