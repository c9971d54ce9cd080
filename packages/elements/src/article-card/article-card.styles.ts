import { css } from 'lit';
import { cover, grid, headline, kicker, media, picture, ring } from './parts.styles.js';

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
  /* What holds both picture and headline leaves it a row. A grid has none for it: there it is off the common lines. */
  [part='card']:has(> small) {
    --from: 2;
    --rows: initial;
    --empty: initial;
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
