import { css, unsafeCSS, type CSSResult } from 'lit';
import { HEADING, LABELS, SECTION } from '../shared/light-article.js';

/*
 * A story in a list stands as a row, whether the publisher wrote it or a feed brought it: section and time in
 * one line, under them the headline and two lines of excerpt, and a small picture at the side. `newsprint.css`
 * lays out the publisher's rows alike before the script has come.
 */

const row = css`
  display: grid;
  grid-template: auto auto 1fr / auto minmax(0, 1fr) auto;
`;

const label = css`
  grid-area: 1 / auto;
  align-self: baseline;
  margin: 0 0 0.15em;
  margin-inline-end: 0.6em;
`;

const text = css`
  grid-column: 1 / 3;
  margin: 0 0 0.2em;
`;

const excerpt = css`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  align-self: start;
`;

const picture = css`
  grid-area: 1 / 3 / 4;
  inline-size: 5.5em;
  margin: 0.2em 0 0;
  margin-inline-start: 0.75em;
`;

/** How a list becomes a line: for the one in the shadow root and for the publisher's own outside it. */
const line = (turns: CSSResult, passes: CSSResult) => css`
  :is(${turns}, ${passes}) > :is(ul, ol) {
    display: flex;
    gap: 0;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
    > li {
      flex: 0 0 100%;
      margin: 0;
      padding: 0;
      border: 0;
      scroll-snap-align: start;
    }
  }
  ${passes} > :is(ul, ol) {
    inline-size: max-content;
    min-inline-size: 100%;
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

const headings = unsafeCSS(HEADING);

export const newsTickerStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Everything but the stories stands in one row: what appears there later moves nothing. */
  section {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.5em;
  }
  [part='strip'] {
    grid-area: 1 / 3;
    overflow: auto hidden;
    scrollbar-width: none;
    /* Room for the outline of a focused headline, which the box would clip. */
    padding-block: 0.3em;
  }
  .list [part='strip'] {
    grid-area: 2 / 1 / 3 / -1;
    overflow: visible;
    padding: 0;
    &:not(:first-child) {
      margin-block-start: 0.5em;
    }
  }
  .ticker .moving {
    mask: linear-gradient(90deg, #0000, #000 1em calc(100% - 1em), #0000);
  }
  .rotate {
    align-items: start;
  }
  .rotate [part='heading'] {
    line-height: 28px;
  }
  .rotate [part='strip']:not(.moving) {
    scroll-snap-type: x mandatory;
  }
  [part='heading'] {
    align-content: center;
    min-block-size: 28px;
    font-weight: bold;
  }
  .list [part='heading'] {
    font-size: 1.25em;
  }
  [part='status'] {
    grid-area: 1 / 4;
    min-block-size: 28px;
    font-size: 0.875em;
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
  [part='pause']:not(:has(~ .movable)) {
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
  np-article-card::part(card) {
    ${row}
    contain-intrinsic-block-size: auto 7em;
  }
  np-article-card::part(kicker),
  np-article-card::part(meta) {
    ${label}
  }
  np-article-card::part(byline) {
    display: none;
  }
  np-article-card::part(headline),
  np-article-card::part(summary) {
    ${text}
  }
  np-article-card::part(summary) {
    ${excerpt}
  }
  np-article-card::part(media) {
    ${picture}
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
      mask: none;
    }
    section > [part='pause'],
    [part='status'] {
      display: none;
    }
  }
`;

/**
 * For the publisher’s own list, which stands outside the shadow root. Where it is a plain list, every rule of
 * the publisher's wins over ours; a line needs its own, to which an id that nothing has lends weight.
 */
export const lightStyles = css`
  :where(np-news-ticker:not([layout='ticker'], [layout='rotate'])) > :where(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
    > :where(li + li) {
      margin-block-start: 0.75em;
      border-block-start: var(--np-ticker-rule, 1px solid color-mix(in srgb, currentcolor 20%, #0000));
      padding-block-start: 0.75em;
    }
    > :where(li:has(> ${headings})) {
      ${row}
      > :where(${headings}, p) {
        ${text}
      }
      > :where(${headings}) {
        font-size: 1.2em;
        font-weight: 650;
        line-height: 1.16;
        text-wrap: balance;
      }
      > :where(p) {
        ${excerpt}
      }
      > :where(${unsafeCSS(LABELS)}) {
        display: block;
        ${label}
        font-size: 0.8125em;
      }
      > :where(${unsafeCSS(SECTION)}) {
        font-size: 1em;
        font-weight: 600;
        font-variant-caps: all-small-caps;
        letter-spacing: 0.05em;
        color: var(--np-card-accent, inherit);
      }
      > :where(img, :has(img)):not(${headings}) {
        ${picture}
      }
      :where(img) {
        inline-size: 5.5em;
        block-size: auto;
        aspect-ratio: var(--np-card-ratio, 3/2);
        object-fit: cover;
      }
    }
  }
  :is(#np-line, np-news-ticker:is([layout='ticker'], [layout='rotate'])) > * > li {
    :is(img, picture, figure, p:not(:has(a))) {
      display: none;
    }
    :is(h1, h2, h3, h4, h5, h6, p) {
      display: inline;
      margin: 0;
      font: inherit;
    }
  }
  ${line(css`:is(#np-line, np-news-ticker[layout='rotate'])`, css`:is(#np-line, np-news-ticker[layout='ticker'])`)}
`;
