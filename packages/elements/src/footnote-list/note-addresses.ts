import { webUrl } from '@newsprint/core';
import { linkText, type Changes } from './changes.js';

/** A web address, one that begins with `www.`, or a DOI, in running text. */
const ADDRESS =
  /\bhttps?:\/\/[^\s<>"“”«»]+|\bwww\.[^\s<>"“”«»/]+\.[^\s<>"“”«»]+|\b(?:doi:\s?|DOI\s)?10\.\d{4,9}\/[^\s<>"“”«»]+/gi;

const NO_TEXT = 'a,code,pre,kbd,samp,script,style,textarea,button';

/** Makes links of the addresses in a note that are none yet. */
export function linkAddresses(note: Element, changes: Changes): void {
  const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (!node.parentElement?.closest(NO_TEXT)) texts.push(node);
  for (const node of texts) {
    // From the last to the first, so that the places of the others stay as they were.
    for (const { start, end, url } of addressesIn(node.data).reverse()) {
      const link = linkText(node, start, end, changes);
      link.href = url;
      link.dataset['npUrl'] = '';
    }
  }
}

/**
 * The addresses in a text. What ends a sentence, and a bracket that was opened before the address, is no part
 * of it.
 */
export function addressesIn(text: string): { start: number; end: number; url: string }[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index: start }) => {
    const address = trimmed(found);
    const doi = /^(?:doi:?\s?)?(10\..*)/i.exec(address)?.[1];
    const url = webUrl(doi ? `https://doi.org/${doi}` : address.replace(/^www\./i, 'https://$&'));
    return url && /[^./:]\.[^./]|localhost/.test(address)
      ? [{ start, end: start + address.length, url }]
      : [];
  });
}

function trimmed(address: string): string {
  const count = (mark: string) => address.split(mark).length - 1;
  const last = address.at(-1) ?? '';
  const opens = { ')': '(', ']': '[', '}': '{' }[last];
  const isLoose = opens ? count(last) > count(opens) : /[.,;:!?'’*_…]/.test(last);
  return isLoose ? trimmed(address.slice(0, -1)) : address;
}
