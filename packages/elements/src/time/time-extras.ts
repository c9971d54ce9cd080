import { DateProblemsEvent } from './date-problems-event.js';
import { warnOnce } from '../shared/warn.js';

const styles = `[popover]{inset:auto;margin:.4em 0 0;padding:.5em .75em;max-inline-size:min(90vw,30em);
box-sizing:border-box;border:1px solid color-mix(in srgb,currentColor 35%,transparent);border-radius:.25em;
background:Canvas;color:CanvasText;font:inherit;font-size:.875em;font-weight:400;line-height:1.5;text-align:start;
text-indent:0;white-space:pre-line;position-area:block-end span-inline-end;
position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}
@media print{[popover]{display:none}}`;

let sheet: CSSStyleSheet | undefined;

/** What shows the exact times, and what was pressed last: one for each shadow root. */
const shown = new WeakMap<Node, { readonly note: HTMLElement; by?: HTMLElement }>();

/** A press on a time whose note is open has closed it (light dismiss) before it is a click. */
let closedBy: HTMLElement | undefined;

/**
 * Opens the exact times beside the one that was pressed, or closes them when they stand there. Escape and a press
 * elsewhere close them too: they are a popover. Loaded when a reader first asks.
 */
export function showExact(pressed: HTMLElement, words: string): void {
  const root = pressed.getRootNode() as ShadowRoot;
  const place = shown.get(root) ?? makeNote(root);
  const { note, by } = place;
  const isOpen = note.matches(':popover-open');
  const isAgain = by === pressed && (isOpen || closedBy === pressed);
  closedBy = undefined;
  if (isOpen) note.hidePopover();
  if (isAgain) return;
  place.by = pressed;
  note.textContent = words;
  note.showPopover({ source: pressed });
  pressed.setAttribute('aria-expanded', 'true');
}

function makeNote(root: ShadowRoot) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets.push(sheet);
  const note = root.ownerDocument.createElement('div');
  note.setAttribute('part', 'exact');
  note.setAttribute('role', 'status');
  note.popover = 'auto';
  root.append(note);
  const place: { readonly note: HTMLElement; by?: HTMLElement } = { note };
  shown.set(root, place);
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') place.by?.setAttribute('aria-expanded', 'false');
  });
  root.addEventListener('pointerdown', ({ target }) => {
    closedBy = note.matches(':popover-open') ? (target as HTMLElement) : undefined;
  });
  return place;
}

/** The date that each element was last told of, so that it is told once, however often it renders. */
const refused = new WeakMap<Element, string>();

/** Says in the console and by an event that a date cannot be read. */
export function refuse(element: Element, date: string): void {
  if (refused.get(element) === date) return;
  refused.set(element, date);
  const problem = `cannot read the date “${date}”: write it as 2026-10-16T08:05:00+02:00.`;
  warnOnce(element.localName, problem);
  const found = new DateProblemsEvent([`<${element.localName}> ${problem}`]);
  element.dispatchEvent(found);
}
