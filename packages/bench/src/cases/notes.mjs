/** An article of 300 footnotes and one of 3,000, from the page's HTML to notes that can be opened. */
import { notedArticle } from '../content.mjs';

export const title = 'an article of 300 footnotes, to layout';
export const baseline = 'hand-written HTML';
export const limits = { 'np-footnote-list': 1.5 };

/** How much longer ten times the notes may take, for one contender. */
export const growth = { of: 'np-footnote-list, 3,000 notes', over: 'np-footnote-list', limit: 11 };

const NOTES = 300;

/** @param {HTMLElement} root @param {number} count @param {string} end */
const insert = (root, count, end = '') =>
  root.append(
    document.createRange().createContextualFragment(`<article>${notedArticle(count)}${end}</article>`),
  );

/** @param {number} count */
const ours = async (count) => {
  await import('@newsprint/elements/footnote-list/define');
  return (/** @type {HTMLElement} */ root) => insert(root, count, '<np-footnote-list></np-footnote-list>');
};

/** @param {number} count */
const littlefoots = async (count) => {
  const module = await import('littlefoot');
  const { littlefoot } = module.default ?? module;
  return (/** @type {HTMLElement} */ root) => {
    insert(root, count);
    littlefoot();
  };
};

export const contenders = {
  'hand-written HTML': () => (/** @type {HTMLElement} */ root) => insert(root, NOTES),
  'np-footnote-list': () => ours(NOTES),
  'np-footnote-list, 3,000 notes': () => ours(10 * NOTES),
  littlefoot: () => littlefoots(NOTES),
  'littlefoot, 3,000 notes': () => littlefoots(10 * NOTES),
};
