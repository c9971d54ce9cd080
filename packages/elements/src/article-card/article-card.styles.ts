import { css, unsafeCSS } from 'lit';
import { HEADING, LABELS, SECTION } from '../shared/light-article.js';

/*
 * The publisher's own HTML and what comes as data are laid out alike, on six columns. What the room allows is
 * decided once, by container queries in the shadow root, and told to what is slotted in private properties:
 * --media and --text, where picture and text stand; --picture, its display; --size, of the headline.
 */

const grid = css`
  display: grid;
  grid-template: repeat(7, auto) var(--last, 1fr) / repeat(6, minmax(0, 1fr));
`;

/** Where the picture stands, whatever holds it. */
const media = css`
  display: var(--picture, block);
  grid-area: var(--media, auto / 1 / auto / -1);
  order: -1;
  inline-size: calc(100% - var(--gap, 0px));
  z-index: -1;
  position: var(--position, static);
  inset: 0;
  block-size: var(--block, auto);
  margin: 0 0 0.6em;
  justify-self: var(--side, start);
`;

/** Its room is kept before it has come. */
const picture = css`
  inline-size: 100%;
  block-size: var(--block, auto);
  aspect-ratio: var(--np-card-ratio, 3/2);
  object-fit: cover;
`;

const headline = css`
  margin: 0 0 0.3em;
  font-size: calc(var(--size, 1.2em) * var(--np-card-scale, 1));
  font-weight: 650;
  line-height: 1.16;
  text-wrap: balance;
`;

const kicker = css`
  font-weight: 600;
  font-variant-caps: all-small-caps;
  letter-spacing: 0.05em;
  color: var(--np-card-accent, inherit);
`;

const quiet = css`
  font-size: 0.8125em;
`;

/** A link that is as large as the card. */
const cover = css`
  content: '';
  position: absolute;
  inset: 0;
`;

const ring = css`
  outline: 2px solid;
  outline-offset: -1px;
`;

/** Selectors for the publisher's own HTML. They weigh nothing, so that every rule of the publisher's wins. */
const within = (selector: string) => unsafeCSS(`:where(np-article-card) :where(${selector})`);

/** What holds both picture and headline: laid out like the card itself. */
const HOLDER = `np-article-card :has(img):has(${HEADING})`;

const holder = unsafeCSS(`:where(${HOLDER})`);
const items = unsafeCSS(`:where(np-article-card, ${HOLDER}) > :where(:not([slot]))`);
const pictures = unsafeCSS(
  `:where(np-article-card, ${HOLDER}) > :where(img, :has(img)):not(${HEADING}, :has(${HEADING}))`,
);
const headings = within(`${HEADING}, np-article-card > a:not(:has(*))`);
const links = within(`${HEADING} a, a:has(${HEADING}), np-article-card > a`);
const covers = within(`${HEADING} a`);
const raised = within(`p, time, button, a:not(${HEADING} *, :has(img))`);

export const articleCardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  [part='card'] {
    ${grid}
    position: relative;
    isolation: isolate;
    overflow-wrap: anywhere;
    /* As wide as this where width comes from content, or a card in a flexible row would have none. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  /*
   * Off screen, what came as data is not laid out; the publisher's own HTML always is, since innerText, which
   * scripts read, would be empty. WebKit has no scroll anchoring, without which a page jumps as cards get
   * their height.
   */
  @supports (overflow-anchor: auto) {
    .data {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16em;
    }
  }
  [part='card'] > *,
  ::slotted([slot='headline']) {
    grid-column: var(--text, 1 / -1);
    margin: 0 0 0.4em;
  }
  img {
    ${picture}
  }
  [part='media'],
  ::slotted([slot='media']) {
    ${media}
  }
  [part='headline'] {
    ${headline}
    unicode-bidi: plaintext;
  }
  [part='kicker'] {
    justify-self: start;
    ${kicker}
  }
  [part='summary'],
  [part='time'] {
    unicode-bidi: plaintext;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    justify-self: start;
    margin: 0;
    gap: 0 0.8em;
    ${quiet}
  }
  :empty:not(img, slot) {
    display: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  [part='card']:hover [part='link'],
  a:hover {
    text-decoration: underline;
  }
  [part='kicker']:hover ~ * [part='link'] {
    text-decoration: none;
  }
  [part='link'] {
    outline: none;
  }
  [part='link'][href]::after {
    ${cover}
  }
  [part='link']:focus-visible::after {
    ${ring}
  }
  /* Above the link: text can be selected there, and other links followed. */
  [part='kicker'],
  [part='summary'],
  [part='meta'],
  [part='related'] {
    position: relative;
    z-index: 1;
  }
  .text > slot {
    --picture: none;
  }
  @container (inline-size >= 15em) {
    .row > * {
      --media: 1 / 5 / -1 / -1;
      --text: 1 / 5;
      --gap: var(--np-card-gap, 1em);
      --side: end;
    }
  }
  @container (inline-size >= 36em) {
    :not(.row) > * {
      --size: 1.9em;
    }
    .auto > * {
      --media: 1 / 1 / -1 / 4;
      --text: 4 / -1;
      --gap: var(--np-card-gap, 1em);
    }
  }
  /* Paper and forced colours have no white on dark: there the text stands under the picture. */
  @media screen and (forced-colors: none) {
    .overlay {
      --media: auto;
      --position: absolute;
      --block: 100%;
      --last: auto;
      --np-card-accent: currentcolor;
      align-content: end;
      box-sizing: border-box;
      aspect-ratio: var(--np-card-ratio, 3/2);
      padding: 1em;
      overflow: clip;
      color: #fff;
    }
    .overlay > [part='summary'] {
      display: none;
    }
    /* Dark behind all of the text, however long: 0.7 of black keeps 7:1 even on a white picture. */
    .overlay::after {
      content: '';
      position: absolute;
      grid-area: 1 / 1 / -1 / -1;
      inset: -4em -1em -1em;
      z-index: -1;
      background: linear-gradient(#0000, #000b 4em);
    }
  }
  @media print {
    [part='card'] {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;

/** For the publisher's own HTML. Every rule of theirs wins over ours, but for the colour of text on a picture. */
export const lightStyles = css`
  ${holder} {
    grid-area: 1 / 1 / -1 / -1 !important;
    ${grid}
  }
  ${items} {
    grid-column: var(--text, 1 / -1);
    margin: 0 0 0.4em;
  }
  ${headings} {
    ${headline}
  }
  ${within(LABELS)} {
    ${quiet}
  }
  ${within(SECTION)} {
    ${kicker}
  }
  ${links} {
    color: inherit;
    text-decoration: none;
    outline: none;
  }
  ${covers}:hover {
    text-decoration: underline;
  }
  ${covers}::after {
    ${cover}
  }
  ${covers}:focus-visible::after {
    ${ring}
  }
  ${raised} {
    position: relative;
    z-index: 1;
  }
  ${within('img')} {
    ${picture}
  }
  ${pictures} {
    ${media}
  }
  np-article-card[layout='overlay'] * {
    color: inherit !important;
  }
`;
