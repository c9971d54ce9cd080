/** What runs in the browser: one contender of one case, prepared first and then measured once. */
import * as cards from './cases/cards.mjs';
import * as feed1Mb from './cases/feed-1-mb.mjs';
import * as feed50Kb from './cases/feed-50-kb.mjs';
import * as line from './cases/line.mjs';
import * as notes from './cases/notes.mjs';
import * as ticker from './cases/ticker.mjs';
import * as times from './cases/times.mjs';

const cases = { cards, 'feed-1-mb': feed1Mb, 'feed-50-kb': feed50Kb, line, notes, ticker, times };

/**
 * After everything that the work has queued as microtasks, rendering by Lit for one. A task would come after a frame
 * for those whose work takes longer than one, and count painting against them alone.
 */
async function queued() {
  for (let turn = 0; turn < 100; turn += 1) await undefined;
}

/** Until what loading has set off has ended: compiling, painting and the browser's own work on other threads. */
const REST_MS = 200;

/**
 * Loads what the contender needs, does its work and lays the page out.
 * @param {string} name @param {string} contender
 * @returns {Promise<number>} ms from the start of the work to the end of layout, loading left out; or what the case
 *   itself measures then
 */
globalThis.runContender = async (name, contender) => {
  const { contenders, measure } = cases[name];
  const work = await contenders[contender]();
  const root = document.createElement('main');
  root.style.cssText = 'inline-size: 40rem; margin: auto';
  document.body.append(root);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const start = performance.now();
  work(root);
  await queued();
  root.getBoundingClientRect();
  return measure ? measure(root) : performance.now() - start;
};
