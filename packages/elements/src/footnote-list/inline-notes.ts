import { wrap, type Changes } from './changes.js';
import { isMark, markOf, type FoundNote } from './footnote.js';

/** What is called a note, right behind its mark or the box that opens it. */
const NOTES = ':is(sup,label,input)+:is(span,small,aside)[class*="note"]';

const BLOCK = 'p,li,dd,td,div,blockquote,h1,h2,h3,h4,h5,h6';

/** Where a mark with a text behind it is no note: what a reader fills in, and what is dealt with elsewhere. */
const NO_PLACE = 'form,fieldset,nav,pre,code,a,np-footnote,np-footnote-list';

/**
 * Finds notes that stand in their sentence, behind their marks, as LaTeXML, Tufte CSS and Modern Footnotes have
 * them, and makes links of the marks. A mark that the page’s style sheet draws counts by its place.
 */
export function findInlineNotes(container: ParentNode, changes: Changes): FoundNote[] {
  const notes: FoundNote[] = [];
  for (const element of container.querySelectorAll<HTMLElement>(NOTES)) {
    const before = element.previousElementSibling;
    const sign = before?.localName === 'input' ? before.previousElementSibling : before;
    if (!(sign instanceof HTMLElement) || !sign.matches('sup,label') || element.closest(NO_PLACE)) continue;
    if (notes.some((note) => note.element.contains(element)) || !standsInText(element)) continue;
    const isDrawn = sign.textContent.trim() === '';
    if (!isDrawn && !isMark(sign)) continue;
    const mark = isDrawn ? String(notes.length + 1) : markOf(sign);
    const start = startOf(element, mark);
    if (!start) continue;
    const reference = referenceAt(sign, changes);
    if (isDrawn) changes.set(reference, 'aria-label', mark);
    notes.push({
      element: wrap(document.createElement('span'), start, null, changes),
      mark,
      references: [reference],
      backlinks: new Map(),
    });
  }
  return notes;
}

/** Whether a note stands among words that are not its own, nor its mark’s. */
function standsInText(element: Element): boolean {
  const words = (text = '') => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words(element.closest(BLOCK)?.textContent) > 1 + words(element.textContent);
}

/** The first node of what a note says, behind its own mark; nothing where it says nothing. */
function startOf(element: Element, mark: string): Node | undefined {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const text = node.textContent?.trim() ?? '';
    if (text === '' || text.replace(/[[\]().:]/g, '') === mark) continue;
    // A box around all of it: the mark stands in there.
    return node instanceof Element && node.parentElement?.lastElementChild === node && node.matches('span')
      ? (startOf(node, mark) ?? node)
      : node;
  }
  return undefined;
}

/** The mark as a link: the page’s own, or a new one in it. What a label draws stays in the label. */
function referenceAt(sign: HTMLElement, changes: Changes): HTMLAnchorElement {
  const own = sign.querySelector('a');
  if (own) return own;
  const link = document.createElement('a');
  const first = sign.localName === 'sup' ? sign.firstChild : sign;
  return first ? wrap(link, first, first === sign ? sign.nextSibling : null, changes) : link;
}
