import { isTag } from './tags.js';

/** What a stand-in becomes, for example `np-news-ticker`; nothing when it names no element of ours. */
export function tagOf(standIn: HTMLElement) {
  const tag = `np-${standIn.dataset['np'] ?? ''}`;
  return isTag(tag) ? tag : undefined;
}

/**
 * Makes the element that a stand-in names: `<div data-np="news-ticker" data-src="…">` becomes
 * `<np-news-ticker src="…">`, for CMSs that strip tags they do not know. The element must be defined.
 *
 * The children are moved, not copied, so they keep their listeners; every other attribute (`id`, `class`,
 * `lang`) goes along. Of the `data-` attributes only those that the element itself knows lose their prefix:
 * a CMS lets `data-onclick` through because it does nothing, and it must go on doing nothing.
 */
export function replaceStandIn(standIn: HTMLElement): void {
  const tag = tagOf(standIn);
  if (!tag) return;
  const element = document.createElement(tag);
  const known = (element.constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? [];
  for (const { name, value } of standIn.attributes) {
    const plain = name.replace(/^data-/, '');
    try {
      if (name !== 'data-np') element.setAttribute(known.includes(plain) ? plain : name, value);
    } catch {
      // Left behind: what a quotation mark too many makes a name of, and handlers that the page's policy forbids.
    }
  }
  element.append(...[...standIn.childNodes].filter((node) => !isFiller(node)));
  standIn.replaceWith(element);
}

/** What WordPress and its kin put between blocks: a line break, or a paragraph with nothing else in it. */
function isFiller(node: ChildNode): boolean {
  if (node.nodeName === 'BR') return true;
  return (
    node.nodeName === 'P' &&
    node.textContent?.trim() === '' &&
    [...node.childNodes].every(({ nodeName }) => nodeName === '#text' || nodeName === 'BR')
  );
}
