import {
  fill,
  plural,
  readDate,
  readDuration,
  webUrl,
  type Article,
  type Author,
  type Link,
  type Picture,
} from '@newsprint/core';
import { englishCard, type CardWords } from '@newsprint/core/card-words';
import { languages } from '../shared/languages.js';
import { readStory } from '../shared/light-article.js';
import { warnOnce } from '../shared/warn.js';
import { refuse } from '../time/time-extras.js';
import { keep, recall } from '../news-ticker/memory.js';
import type { NpArticleCard } from './article-card.js';
import { forgetImpression, watchImpression } from './impressions.js';
import { lengthOf, mediaInWords } from './media-words.js';
import { ancestor, languageOf, nearest } from './nearest.js';
import { newsOf } from './news.js';
import { forgetRepeats, watchRepeats } from './repeats.js';

/*
 * What few stories need, loaded when the first of them is on the page. It adds to what the card has rendered: a
 * span at the end of the link, for the link's name, and one in the line with authors and age.
 */

/** Widths that a picture's template is asked for, in px: from a small card to a sharp lead. */
const WIDTHS = [160, 320, 480, 640, 960, 1280, 1920];

const STYLES = `
  [part~='extra'] { display: contents; }
  [part='name'] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  [part='portrait'] { inline-size: 1.5em; block-size: 1.5em; margin-block: -0.2em; border-radius: 50%; object-fit: cover; order: -2; aspect-ratio: 1; align-self: center; }
  [part='note'] { line-height: 1.15; }
  [part='meta'] { align-items: baseline; }
  .first { order: -1; font-weight: 600; }
  .changed > time { display: none; }
  .weighty { font-weight: 600; }
  [data-live] [part='label']::after { content: '\\25CF' / ''; display: inline-block; margin-inline-start: 0.4em; line-height: 0; color: var(--np-card-accent, inherit); }
  [part='label']:has(button) { display: flex; align-items: baseline; }
  [part='label'] button { position: relative; z-index: 1; order: 1; }
  button { border: 0; padding: 0 0.3em; min-inline-size: 24px; min-block-size: 24px; margin-block: -0.5em; background: none; color: inherit; font: inherit; cursor: pointer; }
  button:focus-visible { outline: 2px solid; }
  :host([repeated='headline']) :is([part='media'], [part='summary'], [part='meta'], [part='related']) { display: none; }
  :host([repeated='headline']) [part='card'] > * { --t: 1 / -1; }
  @media (prefers-reduced-motion: no-preference) {
    [data-live='blink'] [part='label']::after { animation: blink 2s ease-in-out infinite; }
  }
  @media (prefers-reduced-motion: reduce) { button { display: none; } }
  @media print { button { display: none; } }
  @keyframes blink { 50% { opacity: 0.2; } }
`;

/** For the publisher's own HTML in a card that repeats a story. */
const LIGHT_STYLES = `np-article-card[repeated='headline'] :is(img, picture, figure, time, p:not(:has(h1, h2, h3, h4, h5, h6))) { display: none; }`;

let sheet: CSSStyleSheet | undefined;
let lightSheet: CSSStyleSheet | undefined;

/** Cards by the tree that they stand in: the last one out takes the light styles along. */
const trees = new Map<Document | ShadowRoot, Set<Element>>();
const treeOf = new WeakMap<Element, Document | ShadowRoot>();

/** Live cards on the page: what the reader says of one dot goes for all. */
const live = new Set<NpArticleCard>();
let isStill = recall('still') === true;

const templated = new WeakSet<Element>();

/** Portraits that did not load. */
const faceless = new Set<string>();

const words = new Map<string, CardWords | Promise<unknown>>();

/** The texts for the language that a card is in; English until they have come. */
function wordsOf(card: NpArticleCard): CardWords {
  const language = languageOf(card).split('-', 1)[0] ?? '';
  const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!load) return englishCard;
  const known =
    words.get(language) ??
    load().then(
      ({ messages }) =>
        words.set(language, {
          ...englishCard,
          ...messages.card,
          corrected: messages.meta?.correction ?? englishCard.corrected,
        }),
      () => words.set(language, englishCard),
    );
  if (!(known instanceof Promise)) return known;
  words.set(language, known);
  void known.then(() => {
    card.requestUpdate();
  });
  return englishCard;
}

/** What stands before the headline, in the page's language. */
export function labelOf(
  card: NpArticleCard,
  {
    label,
    sponsor,
    access,
    live: isLive,
  }: Omit<Partial<Article>, 'sponsor'> & { sponsor?: Partial<Link> | string },
): string {
  const said = wordsOf(card);
  const parts = [
    // Data may say the name alone, as the attribute does.
    sponsor && fill(said.sponsor, { name: typeof sponsor === 'string' ? sponsor : (sponsor.name ?? '') }),
    access === 'subscriber' && said.access,
    label,
    isLive && said.live,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** For how many milliseconds a story's age is an amount of time: the newsroom's rule, where it gave one. */
export function relativeFor(card: NpArticleCard): number | undefined {
  return readDuration(nearest(card, 'relative-for'));
}

/**
 * Adds to a card that has rendered what only its story needs, and takes away what an earlier one needed.
 *
 * @returns milliseconds until that goes stale
 */
export function decorate(card: NpArticleCard, given: Partial<Article>, timeZone: string | undefined): number {
  const root = card.shadowRoot;
  const box = root?.querySelector<HTMLElement>('[part=card]');
  if (!root || !box) return Infinity;
  const story = { ...(given.headline ? given : { ...readStory(card), ...given }), ...absolute(card, given) };
  adopt(card, root);
  if (given.published && !readDate(given.published)) refuse(card, given.published);
  decorateLink(card, root, story);
  decoratePicture(root, box, story.image);
  const staleIn = decorateMeta(card, root, box, story, timeZone);
  if (nearest(card, 'repeats')) watchRepeats(card, story);
  else forgetRepeats(card);
  if (ancestor(card, '[impressions]')) watchImpression(card, story);
  if (
    card.priority &&
    [...document.querySelectorAll<NpArticleCard>('np-article-card')].filter(({ priority }) => priority)
      .length > 1
  ) {
    warnOnce(
      'np-article-card',
      'has `priority` twice on this page. Only one picture can load first: leave it on the lead.',
    );
  }
  return staleIn;
}

/** The address as an article has it, whatever the attribute says. */
function absolute(card: Element, { url }: Partial<Article>): Partial<Article> {
  const href = webUrl(url, card.baseURI);
  return href ? { url: href } : {};
}

/** The card is leaving the page. */
export function forget(card: NpArticleCard): void {
  live.delete(card);
  forgetRepeats(card);
  forgetImpression(card);
  const tree = treeOf.get(card);
  const cards = tree && trees.get(tree);
  cards?.delete(card);
  if (!tree || cards?.size) return;
  trees.delete(tree);
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== lightSheet);
}

function adopt(card: NpArticleCard, root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    lightSheet = new CSSStyleSheet();
    lightSheet.replaceSync(LIGHT_STYLES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const tree = card.getRootNode() as Document | ShadowRoot;
  if (!card.isConnected || !lightSheet) return;
  const cards = trees.get(tree) ?? new Set();
  if (cards.size === 0) tree.adoptedStyleSheets.push(lightSheet);
  trees.set(tree, cards.add(card));
  treeOf.set(card, tree);
}

/** Where the link opens and what kind of story it leads to: part of its name, in words. */
function decorateLink(card: NpArticleCard, root: ShadowRoot, { media, sponsor }: Partial<Article>): void {
  const link = root.querySelector<HTMLAnchorElement>('[part=link]');
  if (!link) return;
  const said = wordsOf(card);
  const target = card.getAttribute('target');
  setOrRemove(link, 'target', target);
  setOrRemove(link, 'rel', sponsor ? 'sponsored' : null);
  const opens = target === '_blank' && link.href ? said.newTab : '';
  const name = [mediaInWords(languageOf(card), media, said), opens]
    .filter(Boolean)
    .map((text) => `, ${text}`);
  fillIn(link, [
    element('span', 'name', name.join('')),
    ...(opens ? [element('span', 'note', ' ↗', true)] : []),
  ]);
}

function decoratePicture(root: ShadowRoot, box: HTMLElement, image: Picture | undefined): void {
  const picture = root.querySelector('img[part=media]');
  const [x, y] = Array.isArray(image?.focus) ? image.focus : [];
  if (x === undefined || y === undefined) box.style.removeProperty('--np-card-focus');
  else box.style.setProperty('--np-card-focus', `${x * 100}% ${y * 100}%`);
  if (!picture) return;
  if (image?.src.includes('{')) {
    templated.add(picture);
    const sources = WIDTHS.map((width) => `${sized(image, width)} ${width}w`);
    if (picture.getAttribute('srcset') !== sources.join()) picture.setAttribute('srcset', sources.join());
    // Never asked for, since the browser has the sources: it tells the card which picture is broken.
    picture.setAttribute('src', image.src);
  } else if (templated.delete(picture)) setOrRemove(picture, 'srcset', image?.srcset ?? null);
}

/** A picture's address at a width. */
function sized({ src, width, height }: Picture, at: number): string {
  const ratio = Number(height) / Number(width);
  const tall = Math.round(at * (ratio > 0 && ratio < Infinity ? ratio : 2 / 3));
  const values = { width: `${at}`, height: `${tall}`, dpr: '1' };
  return fill(src, values).replace(/[\s,]+/g, encodeURIComponent);
}

/** The line with authors and age: their faces, what is new or old of the story, its length, its comments. */
function decorateMeta(
  card: NpArticleCard,
  root: ShadowRoot,
  box: HTMLElement,
  story: Partial<Article>,
  timeZone: string | undefined,
): number {
  const line = root.querySelector<HTMLElement>('[part=meta]');
  if (!line) return Infinity;
  const said = wordsOf(card);
  const locale = languageOf(card);
  const { authors, media, comments } = story;
  const faces = portraitsOf(card, authors);
  const { text: state, className, staleIn = Infinity } = newsOf(card, story, said, timeZone);
  line.classList.toggle('changed', className === 'changed');
  const length = element('span', 'note', lengthOf(media), true);
  const news = element('span', 'note', state);
  news.className = className === 'weighty' ? className : 'first';
  const isRepeat = card.getAttribute('repeated') === 'mark';
  const dot = story.live ? [stillButton(said)] : [];
  // Above the publisher's own HTML it takes no line of its own; in a link it would be no button.
  const label = root.querySelector('div > [part=label]');
  const count = typeof comments === 'number' && comments > 0 ? plural(locale, comments, said.comments) : '';
  fillIn(line, [
    ...faces,
    news,
    length,
    element('span', 'note', count),
    element('span', 'note', isRepeat ? said.repeated : ''),
    ...(label ? [] : dot),
  ]);
  if (label) fillIn(label, dot);
  if (story.live) live.add(card);
  else live.delete(card);
  setOrRemove(box, 'data-live', story.live ? (isStill ? 'still' : 'blink') : null);
  return staleIn;
}

function portraitsOf(card: NpArticleCard, authors: unknown): HTMLElement[] {
  const known = Array.isArray(authors) ? (authors as readonly (Author | null)[]) : [];
  return known.flatMap((author) => {
    const src = webUrl(author?.portrait, card.baseURI);
    if (!src || faceless.has(src)) return [];
    // First that it is lazy, or it would be asked for here already.
    const face = Object.assign(element('img', 'portrait'), { loading: 'lazy', alt: '', src });
    face.addEventListener('error', () => {
      faceless.add(src);
      card.requestUpdate();
    });
    return [face];
  });
}

/** Stills the dot of every live story, and of those on the reader's next page. */
function stillButton(said: CardWords): HTMLElement {
  const button = element('button', 'dot', isStill ? '▸' : '❚❚');
  button.setAttribute('aria-label', isStill ? said.blink : said.still);
  button.addEventListener('click', () => {
    isStill = !isStill;
    keep('still', isStill);
    for (const card of live) card.requestUpdate();
  });
  return button;
}

function element(name: string, part: string, text = '', isForTheEye = false): HTMLElement {
  const made = document.createElement(name);
  made.setAttribute('part', part);
  made.textContent = text;
  if (isForTheEye) made.ariaHidden = 'true';
  return made;
}

/** Puts what is not empty at the end of a part. What stands there already stays, so that focus is not lost. */
function fillIn(parent: Element, all: readonly HTMLElement[]): void {
  const added = all.filter(({ localName, textContent }) => textContent || localName === 'img');
  const place = parent.querySelector(':scope > [part~=extra]') ?? element('span', 'extra');
  const isSame = (one: Element, other: Element | undefined) => other && one.isEqualNode(other);
  const olds = [...place.children];
  if (olds.length !== added.length || !olds.every((old, at) => isSame(old, added[at]))) {
    const button = place.querySelector('button');
    const isFocused = button && (button.getRootNode() as ShadowRoot).activeElement === button;
    place.replaceChildren(...added);
    if (isFocused) place.querySelector('button')?.focus();
  }
  if (added.length === 0) place.remove();
  else if (!place.isConnected) parent.append(place);
}

function setOrRemove(on: Element, attribute: string, value: string | null): void {
  if (value === null) on.removeAttribute(attribute);
  else if (on.getAttribute(attribute) !== value) on.setAttribute(attribute, value);
}
