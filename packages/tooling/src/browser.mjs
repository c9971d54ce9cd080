/** Finds the Chromium that tests and benches drive. */
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** What Chromium needs to run headless as any user, without calls home. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
];

/**
 * The path of a Chromium: `CHROME_PATH`, then the usual system places, then Playwright's own download.
 * @returns {string | undefined} nothing when there is none
 */
export function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  return [...NAMES.map(onPath), ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** @param {string} name @returns {string | undefined} */
function onPath(name) {
  try {
    const found = execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return found.toString().split('\n')[0]?.trim();
  } catch {
    return undefined;
  }
}

/** Launch options for Playwright: the browser found here, headless. */
export function launchOptions() {
  const executablePath = findBrowser();
  return { ...(executablePath && { executablePath }), args: BROWSER_ARGS };
}
