import { isTag, type Tag } from './tags.js';

/** What WordPress and its kin put between blocks: a line break, or a paragraph with nothing in it. */
const isFiller = (node: ChildNode): boolean =>
  node.nodeName === 'BR' || (node.nodeName === 'P' && !node.hasChildNodes()) || (node.nodeName === 'P' && isBlankParagraph(node));

const isBlankParagraph = (node: ChildNode): boolean =>
  node.textContent?.trim() === '' && [...node.childNodes].every(({ nodeName }) => nodeName === '#text' || nodeName === 'BR');

/**
 * Makes the element that a stand-in names: `<div data-np="news-ticker" data-src="…">` becomes
 * `<np-news-ticker src="…">`, for CMSs that strip tags they do not know.
 *
 * The children are moved, not copied, so they keep their listeners; every other attribute (`id`, `class`,
 * `lang`) goes along. The element keeps `data-np`, so that styles for the stand-in go on matching.
 */
export function replaceStandIn(standIn: HTMLElement): void {
  const tag = `np-${standIn.dataset['np'] ?? ''}`;
  if (!isTag(tag) || standIn.localName === tag) return;
  const element = document.createElement(tag satisfies Tag);
  for (const { name, value } of standIn.attributes) {
    const attribute = name.startsWith('data-') && name !== 'data-np' ? name.slice('data-'.length) : name;
    element.setAttribute(attribute, value);
  }
  for (const child of [...standIn.childNodes]) if (isFiller(child)) child.remove();
  element.append(...standIn.childNodes);
  standIn.replaceWith(element);
}
