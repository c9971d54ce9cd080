import { settings } from '@newsprint/elements/settings';
import { watchFor } from './page-watch.js';
import { scriptOptions } from './script.js';

/**
 * Does what the script's own tag asks for, and makes elements of the page's stand-ins (`data-np`).
 *
 * - `data-time-zone`: the publication's zone, for every date that names none nearer
 * - `data-footnotes`: a selector; each container that matches gets footnotes with no other change
 * - `data-preview`: the `preview` of those footnotes
 *
 * @param replace - makes the element of one stand-in
 */
export function applyOptions(replace: (standIn: HTMLElement) => void): void {
  const { timeZone, footnotes, preview } = scriptOptions();
  if (timeZone) settings.timeZone = timeZone;
  watchFor('[data-np]', replace);
  if (footnotes && isSelector(footnotes)) {
    watchFor(footnotes, (container) => addFootnotes(container, preview));
  }
}

/** Gives a container a list of its notes, unless the page has put one there itself. */
function addFootnotes(container: HTMLElement, preview: string | undefined): void {
  if (container.querySelector('np-footnote-list')) return;
  const list = document.createElement('np-footnote-list');
  if (preview) list.setAttribute('preview', preview);
  container.append(list);
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    console.warn(`Newsprint: data-footnotes="${text}" is not a CSS selector, so no footnotes were added.`);
    return false;
  }
}
