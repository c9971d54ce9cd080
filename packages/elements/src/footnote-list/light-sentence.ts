const NAME = 'np-sentence';

const BLOCK = 'p,li,dd,td,th,blockquote,figcaption,h1,h2,h3,h4,h5,h6,div';

/**
 * Lights the sentence that a reference stands in, until the reader’s next key or press, without a change to the
 * page. Where the browser knows no highlights, the reference alone is lit, as the address’s target.
 */
export function lightSentence(reference: Element, locale: string, signal: AbortSignal): void {
  const block = reference.closest(BLOCK);
  if (!block || !('highlights' in CSS)) return;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(reference);
  const at = Math.max(0, before.toString().trimEnd().length - 1);
  const sentence = new Intl.Segmenter(locale, { granularity: 'sentence' })
    .segment(block.textContent)
    .containing(at);
  if (!sentence) return;
  const end = sentence.index + sentence.segment.trimEnd().length;
  CSS.highlights.set(NAME, new Highlight(rangeOf(block, sentence.index, end)));
  const dim = () => CSS.highlights.delete(NAME);
  for (const action of ['pointerdown', 'keydown'])
    addEventListener(action, dim, { once: true, capture: true, signal });
  signal.addEventListener('abort', dim);
}

/** The range between two places in an element’s text. */
function rangeOf(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (start >= at && start <= at + node.length) range.setStart(node, start - at);
    if (end >= at && end <= at + node.length) {
      range.setEnd(node, end - at);
      break;
    }
    at += node.length;
  }
  return range;
}
