const WORD = /[\p{L}\p{N}]/u;

/** What a note says, without ids, which may be there only once, and without its ways back. */
export function copyOf(elements: readonly Element[]): HTMLElement {
  const copy = document.createElement('div');
  const [first, ...more] = elements.map((element) => element.cloneNode(true));
  copy.append(...(first?.childNodes ?? []), ...more);
  for (const back of copy.querySelectorAll('[role="doc-backlink"]')) {
    // What is left around it says nothing by itself: an arrow, a bracket.
    let gone = back;
    for (let around = back.parentElement; around && around !== copy; around = around.parentElement) {
      if (WORD.test(around.textContent.replace(back.textContent, '')) || around.querySelector('img')) break;
      gone = around;
    }
    gone.remove();
  }
  for (const element of copy.querySelectorAll('[id],a[name]')) {
    element.removeAttribute('id');
    if (element.localName === 'a') element.removeAttribute('name');
  }
  for (const link of copy.querySelectorAll('[aria-expanded]')) link.removeAttribute('aria-expanded');
  const text = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
  if (text) text.data = text.data.replace(/^[\s.:)\]^↑]+/, '');
  copy.dir = 'auto';
  return copy;
}
