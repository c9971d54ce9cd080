import { css } from 'lit';

/*
 * The publisher's own HTML and what comes as data are laid out alike, on six columns. What the room allows is
 * decided once, by container queries in the shadow root, and told to what is slotted in private properties: --m
 * and --t, where picture and text stand; --size, of the headline; --picture, the picture's display. By `order`,
 * --media, --headline and so on say what comes first.
 *
 * A grid lends its cards its rows (--rows), one for each part, there or not (--empty), and takes their containment
 * away (--contain, --skip), which would switch subgrid off.
 */

export const grid = css`
  display: grid;
  grid-template: var(--rows, repeat(7, auto) 1fr) / repeat(6, minmax(0, 1fr));
  column-gap: min(var(--np-card-gap, 1em), 5%);
  /* A background of its own does not hide its picture. */
  isolation: isolate;
`;

/** Where the picture stands, whatever holds it. */
export const media = css`
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
export const picture = css`
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
export const headline = css`
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

export const kicker = css`
  font-size: 1em;
  font-weight: 600;
  font-variant-caps: all-small-caps;
  letter-spacing: 0.05em;
  color: var(--np-card-accent, inherit);
`;

/** A link that is as large as the card. */
export const cover = css`
  content: '';
  position: absolute;
  inset: 0;
`;

export const ring = css`
  outline: 2px solid;
  outline-offset: -1px;
`;
