import { css, type CSSResult } from 'lit';

/** How a list becomes a line: for the one in the shadow root and for the publisher's own outside it. */
const line = (turns: CSSResult, passes: CSSResult) => css`
  :is(${turns}, ${passes}) > :is(ul, ol) {
    display: flex;
    gap: 0;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    > li {
      display: block;
      flex: 0 0 100%;
      margin: 0;
      padding: 0;
      border: 0;
      scroll-snap-align: start;
    }
  }
  ${passes} > :is(ul, ol) {
    inline-size: max-content;
    > li {
      flex: none;
      white-space: nowrap;
      padding-inline-end: var(--np-ticker-gap, 2em);
    }
  }
  @media print {
    :is(${turns}, ${passes}) > :is(ul, ol),
    :is(${turns}, ${passes}) > * > li {
      display: block !important;
      inline-size: auto !important;
      opacity: 1 !important;
      transform: none !important;
      white-space: normal !important;
    }
  }
`;

export const newsTickerStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  [part='pinned']:has(button) {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  /*
   * Everything but the stories stands in one row: what appears there later moves nothing below. On a phone what the
   * reader is told of age goes first, then the heading, until a headline has its 9em. Headlines that wrap have a row of
   * their own where news may come: in a narrower one they would take more lines.
   */
  section {
    display: flex;
    align-items: center;
    column-gap: 0.5em;
  }
  .list,
  .rotate:has([part='status']) {
    display: grid;
    grid-template-columns: repeat(var(--before, 1), auto) 1fr;
  }
  /* What stands before the status: the buttons and the heading. */
  .rotate {
    --before: 4;
  }
  [part='strip'] {
    flex: 1 9em;
    grid-area: 2 / 1 / auto / -1;
    min-inline-size: 0;
    overflow: auto hidden;
    scrollbar-width: none;
    /* Room for the outline of a focused headline, which the box would clip. */
    padding-block: 0.3em;
  }
  .list [part='strip'] {
    overflow: visible;
    padding: 0;
    &:not(:first-child) {
      margin-block-start: 0.5em;
    }
  }
  .ticker .moving {
    mask: linear-gradient(90deg, #0000, #000 1em calc(100% - 1em), #0000);
  }
  .rotate:not(:has([part='status'])) {
    align-items: start;
    /* Level with the first line of a headline. */
    :is([part='heading'], button) {
      margin-block-start: calc(0.3em + 0.5lh - 14px);
    }
  }
  /* Not a hair of the next headline. */
  .rotate .moving {
    clip-path: inset(0 1px);
  }
  .rotate [part='strip']:not(.moving) {
    scroll-snap-type: x mandatory;
  }
  [part='heading'] {
    flex-shrink: 99;
    align-content: center;
    min-block-size: 28px;
    font-weight: bold;
  }
  :not(.list) > [part='heading'] {
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-inline-size: 0;
    /* Nothing of it rather than a sliver of its first letter; no word is as short. */
    clip-path: inset(0 max(0px, (1.5em - 100%) * 99) 0 0);
  }
  .list [part='heading'] {
    font-size: 1.25em;
  }
  /* What would wrap is out of sight, and still told. */
  [part='status'] {
    display: flex;
    flex-wrap: wrap;
    flex-shrink: 999;
    grid-area: 1 / -2;
    align-items: center;
    justify-content: end;
    order: 1;
    gap: 4px 0.5em;
    block-size: max(28px, 1lh + 2px);
    font-size: 0.875em;
    white-space: nowrap;
    clip-path: inset(-3px);
  }
  button {
    min-block-size: 28px;
    border: 1px solid color-mix(in srgb, currentcolor 40%, #0000);
    border-radius: 2em;
    padding: 0 0.75em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  [part='pause'] {
    display: grid;
    inline-size: 28px;
    padding: 7px;
  }
  [part='previous'],
  [part='next'] {
    inline-size: 24px;
    margin-inline-end: -0.5em;
    border: 0;
    padding: 0;
  }
  [part='next'] {
    margin-inline: 0;
  }
  b {
    font-size: 1.5em;
    line-height: 0;
  }
  /* A finger swipes, and has no room for more. */
  @media (hover: none) {
    .rotate {
      --before: 2;
    }
    [part='pause'] ~ button {
      display: none;
    }
  }
  [part='pause']:not(:has(~ .movable)),
  [part='pause'] ~ button:not(:has(~ .many)) {
    visibility: hidden;
  }
  path {
    fill: currentcolor;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list li + li {
    margin-block-start: 0.75em;
    border-block-start: var(--np-ticker-rule, 1px solid color-mix(in srgb, currentcolor 20%, #0000));
    padding-block-start: 0.75em;
  }
  /* As newsprint.css lays out the publisher’s rows: section and time, headline, excerpt, picture at the side. */
  np-article-card::part(card) {
    grid-template: auto auto 1fr / auto minmax(0, 1fr) auto;
    column-gap: 0;
    contain-intrinsic-block-size: auto 7em;
  }
  np-article-card::part(kicker),
  np-article-card::part(meta) {
    grid-area: 1 / auto;
    align-self: baseline;
    margin: 0 0 0.15em;
    margin-inline-end: 0.6em;
  }
  np-article-card::part(byline) {
    display: none;
  }
  np-article-card::part(headline),
  np-article-card::part(summary) {
    --size: 1.2em;
    grid-column: 1 / 3;
    margin: 0 0 0.2em;
  }
  np-article-card::part(summary) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    align-self: start;
  }
  np-article-card::part(media) {
    grid-area: 1 / 3 / 4;
    inline-size: 5.5em;
    margin: 0.2em 0 0;
    margin-inline-start: 0.75em;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  /* Each in its own direction: a date beside a headline in another script keeps its order. */
  li > * {
    unicode-bidi: isolate;
  }
  [part='section'],
  np-time {
    font-size: 0.8em;
  }
  [part='section'] {
    font-weight: bold;
  }
  ${line(css`.rotate [part='strip']`, css`.ticker [part='strip']`)}
  @media (prefers-reduced-motion: reduce) {
    section [part='strip'] {
      scrollbar-width: thin;
      scroll-snap-type: x proximity;
    }
  }
  @media print {
    section {
      display: block;
    }
    section > [part='strip'] {
      overflow: visible;
      mask: none !important;
    }
    button,
    [part='status'] {
      display: none !important;
    }
  }
`;

/**
 * For the publisher’s own list as a line, outside the shadow root: an id that nothing has lends weight. As a list
 * it is the publisher's, and `newsprint.css` lays it out before the script has come as after.
 */
export const lightStyles = css`
  :is(#np-line, np-news-ticker:is([layout='ticker'], [layout='rotate'])) > * > li {
    :is(img, picture, figure, p:not(:has(a))) {
      display: none;
    }
    :is(h1, h2, h3, h4, h5, h6, p) {
      display: inline;
      margin: 0;
      font: inherit;
    }
    /* What stood in a block of its own needs no space in the HTML. */
    * + :is(h1, h2, h3, h4, h5, h6) {
      margin-inline-start: 0.3em;
    }
  }
  ${line(css`:is(#np-line, np-news-ticker[layout='rotate'])`, css`:is(#np-line, np-news-ticker[layout='ticker'])`)}
`;
