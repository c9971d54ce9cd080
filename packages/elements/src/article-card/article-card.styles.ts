import { css, unsafeCSS } from 'lit';
import { HEADING, LABELS, SECTION } from '../shared/light-article.js';

/*
 * The publisher's own HTML and what comes as data are laid out alike, on six columns. What the room allows is
 * decided once, by container queries in the shadow root, and told to what is slotted in private properties: --m
 * and --t, where picture and text stand; --size, of the headline; --picture, the picture's display. By `order`,
 * --media, --headline and so on say what comes first.
 *
 * A grid lends its cards its rows (--rows), one for each part, there or not (--empty), and takes their containment
 * away (--contain, --skip), which would switch subgrid off.
 */

const grid = css`
  display: grid;
  grid-template: var(--rows, repeat(7, auto) 1fr) / repeat(6, minmax(0, 1fr));
  column-gap: min(var(--np-card-gap, 1em), 5%);
  /* A background of its own does not hide its picture. */
  isolation: isolate;
`;

/** Where the picture stands, whatever holds it. */
const media = css`
  display: var(--picture, block);
  order: var(--media, -3);
  grid-area: var(--m, auto / 1 / auto / -1);
  position: var(--position, static);
  inset: 0;
  z-index: var(--depth);
  min-block-size: var(--block);
  margin: 0 0 0.6em;
`;

/** Its room is kept before it has come. What it has to cover is the least height: pages say `height: auto`. */
const picture = css`
  inline-size: 100%;
  block-size: auto;
  min-block-size: var(--block);
  aspect-ratio: var(--np-card-ratio, 3/2);
  object-fit: cover;
  object-position: var(--np-card-focus, 50%);
`;

/**
 * Long words break as their language does; a clamp leaves all of the text to those who listen. What hangs below the
 * last line, with fonts that are taller than their lines, has room in the padding; of a clamped headline less, or the
 * line that is cut off would show. A heading with a position of its own would be all that its link covers of the card.
 */
const headline = css`
  position: static !important;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: var(--np-card-lines, 999);
  overflow-y: clip;
  padding-block-end: clamp(0.05em, (var(--np-card-lines, 999) - 998) * 1em, 0.2em);
  margin: 0 0 0.1em;
  font-size: calc(var(--size, 1.2em) * var(--np-card-scale, 1));
  font-weight: 650;
  line-height: 1.16;
  text-wrap: balance;
  hyphens: auto;
  hyphenate-limit-chars: 14 5 5;
  word-break: auto-phrase;
`;

const kicker = css`
  font-size: 1em;
  font-weight: 600;
  font-variant-caps: all-small-caps;
  letter-spacing: 0.05em;
  color: var(--np-card-accent, inherit);
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

const heading = unsafeCSS(HEADING);
const section = unsafeCSS(SECTION);
const labels = unsafeCSS(LABELS);

/** The card, and what in it holds both picture and headline: laid out like the card itself. */
const holders = css`:where(np-article-card, np-article-card :has(img):has(${heading}))`;

export const articleCardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host(:is([hidden], [repeated='skip'])) {
    display: none;
  }
  /* A lead, whose headline goes by its width, itself too: what is inside of what is slotted finds no other in WebKit. */
  :host([lead]),
  [part='card'] {
    container: card / var(--contain, inline-size);
    /* As wide as this where width comes from content, or a card in a flexible row would have none. */
    contain-intrinsic-inline-size: 20em;
  }
  [part='card'] {
    ${grid}
    grid-row: 1 / -1;
    position: relative;
    overflow-wrap: anywhere;
    > *,
    ::slotted([slot='headline']) {
      grid-column: var(--t, 1 / -1);
      margin: 0 0 0.4em;
    }
  }
  /*
   * Off screen, what came as data is not laid out; the publisher's own HTML always is, since innerText, which
   * scripts read, would be empty. WebKit has no scroll anchoring, without which a page jumps as cards get
   * their height.
   */
  @supports (overflow-anchor: auto) {
    .data {
      content-visibility: var(--skip, auto);
      contain-intrinsic-block-size: auto 16em;
    }
  }
  img {
    ${picture}
  }
  [part='media'],
  ::slotted([slot='media']) {
    ${media}
  }
  [part='kicker'] {
    order: var(--kicker, -1);
    justify-self: start;
    ${kicker}
  }
  [part='headline'] {
    order: var(--headline, 0);
    ${headline}
  }
  /* In Firefox the language of a page does not reach a shadow root's own selectors. */
  :host(:lang(ko)) [part='headline'] {
    word-break: keep-all;
  }
  small {
    display: block;
    order: var(--headline);
    margin-block-end: 0.35em;
    font-size: 0.8125rem;
  }
  /* What holds both picture and headline leaves it a row; a grid's rows are all taken. */
  [part='card']:has(> small) {
    --from: var(--alone, 2);
  }
  [part='summary'] {
    order: var(--summary, 99);
  }
  [part='meta'] {
    order: var(--meta, 99);
    display: flex;
    flex-wrap: wrap;
    justify-self: start;
    margin: 0;
    gap: 0 0.8em;
    font-size: 0.8125em;
  }
  [part='headline'],
  [part='summary'],
  [part='time'] {
    unicode-bidi: plaintext;
  }
  [part='related'] {
    order: 99;
  }
  :empty:not(img, slot) {
    display: none;
  }
  [part='card'] > :empty:not(img, slot) {
    display: var(--empty, none);
    margin: 0;
  }
  /* The publisher's own HTML has its parts in these rows. */
  slot:not([name]) ~ :empty:not(img, slot) {
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
  [part='card']:has(a:not([part='link']):hover, [part='related']:hover) [part='link'] {
    text-decoration: none;
  }
  [part='link'] {
    outline: none;
    &[href]::after {
      ${cover}
    }
    &:focus-visible::after {
      ${ring}
    }
  }
  /* Above the link: text can be selected there, and other links followed. */
  [part='kicker'],
  [part='summary'],
  [part='meta'],
  [part='related'] {
    position: relative;
    z-index: 1;
  }
  :is(.text, .bare) > slot {
    --picture: none;
  }
  /* In a grid the row of pictures stays free above it. */
  .text {
    grid-row: 2 / -1;
  }
  /* There a grid's row for pictures would be a hole above it. */
  .bare {
    --rows: initial;
    --empty: initial;
  }
  @container card (inline-size >= 15em) {
    .row > * {
      --m: 1 / 5 / -1 / -1;
      --t: 1 / 5;
    }
  }
  @container card (inline-size >= 36em) {
    :not(.row) > * {
      --size: 1.9em;
    }
    .auto > * {
      --m: 1 / 1 / -1 / 4;
      --t: 4 / -1;
    }
  }
  :host([lead]) [part='card'] > * {
    --size: clamp(1.6em, 6cqi, 3.2em);
  }
  /* Paper and forced colours have no white on dark: there the text stands under the picture. */
  @media screen and (forced-colors: none) {
    .overlay {
      --m: auto;
      --position: absolute;
      --depth: -1;
      --block: 100%;
      /* The ratio gives way to text that needs more room; in WebKit only with this and with “safe”. */
      --rows: repeat(8, max-content);
      --np-card-accent: currentcolor;
      align-content: safe end;
      box-sizing: border-box;
      aspect-ratio: var(--np-card-ratio, 3/2);
      padding: 1em;
      /* In WebKit the ratio would hold with “overflow: clip”, which elsewhere ends at whole pixels. */
      clip-path: inset(0);
      @supports (overflow-anchor: auto) {
        clip-path: none;
        overflow: clip;
      }
      color: #fff;
      > [part='summary'] {
        display: none;
      }
      /* Dark behind all of the text, however long: 0.7 of black keeps 7:1 even on a white picture. */
      &::after {
        content: '';
        position: absolute;
        grid-area: 1 / 1 / -1 / -1;
        inset: -4em -1em -1em;
        z-index: -1;
        background: linear-gradient(#0000, #000b 4em);
      }
    }
  }
  @media (prefers-contrast: more) {
    [part='link'] {
      text-decoration: underline;
    }
  }
  @media print {
    [part='card'] {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;

/**
 * For the publisher's own HTML. The selectors weigh nothing, so every rule of theirs wins over ours, but for the colour
 * of text on a picture. Where the picture stands weighs as much as the name of one element: resets (`img { display:
 * block }`, `article { display: block }`, `figure { margin: 1em }`) know nothing of it.
 */
export const lightStyles = css`
  ${holders} > :where(:not([slot])) {
    grid-column: var(--t, 1 / -1);
    margin: 0 0 0.4em;
  }
  :where(np-article-card) {
    :has(img):has(${heading}) {
      grid-area: var(--from, 1) / 1 / -1 / -1 !important;
      ${grid}
    }
    :where(${heading}, np-article-card > a:not(:has(*))) {
      ${headline}
    }
    :where(${heading}, :has(${heading})) {
      order: var(--headline);
    }
    :where(p) {
      order: var(--summary);
    }
    :where(${labels}, p:has(${labels})) {
      order: var(--meta);
    }
    :where(${labels}) {
      font-size: 0.8125em;
    }
    :where(${section}) {
      ${kicker}
    }
    :where(${section}, p:has(${section}):not(:has(time, [rel~='author']))) {
      order: var(--kicker);
    }
    :where(${heading} a, a:has(${heading}), np-article-card > a) {
      color: inherit;
      text-decoration: none;
    }
    :where(${heading} a) {
      outline: none;
      &:hover {
        text-decoration: underline;
      }
      &::after {
        ${cover}
      }
      &:focus-visible::after {
        ${ring}
      }
      @media (prefers-contrast: more) {
        text-decoration: underline;
      }
    }
    :where(p, time, button, audio, video[controls], iframe, a:not(${heading} *, :has(img))) {
      position: relative;
      z-index: 1;
    }
    :where(img) {
      ${picture}
    }
  }
  ${holders} > :is(img, :has(img)):not(${heading}, :has(${heading})) {
    ${media}
  }
  np-article-card[layout='overlay'] {
    :not(button) {
      color: inherit !important;
    }
    :is(img, :has(img)) {
      margin: 0 !important;
    }
    /* What it holds stands on the picture, which is behind it. */
    :has(img):has(${heading}) {
      isolation: auto;
      background: none !important;
    }
  }
`;
