import { css } from 'lit';

export const newsTickerStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    display: grid;
    gap: 0 0.75em;
  }
  /* Everything but the strip stands in one row: what appears there later moves nothing. */
  section.list {
    grid-template-columns: 1fr auto;
  }
  .list [part='strip'] {
    grid-column: 1 / -1;
  }
  section:not(.list) {
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
  }
  section:not(.list) [part='strip'] {
    grid-column: 3;
    grid-row: 1;
  }
  [part='heading'] {
    font-weight: bold;
  }
  .list [part='heading'] {
    font-size: 1.25em;
    padding-block-end: 0.4em;
  }
  [part='status'] {
    grid-column: -2;
    grid-row: 1;
    font-size: 0.875em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid color-mix(in srgb, currentcolor 40%, transparent);
    border-radius: 2em;
    padding: 0 0.75em;
    min-block-size: 28px;
    cursor: pointer;
  }
  [part='pause'] {
    display: grid;
    place-items: center;
    inline-size: 28px;
    padding: 0;
  }
  [part='pause']:not(:has(~ .movable)) {
    visibility: hidden;
  }
  svg {
    inline-size: 12px;
    fill: currentcolor;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .list li + li {
    border-block-start: var(--np-ticker-rule, 1px solid color-mix(in srgb, currentcolor 20%, transparent));
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
  }
  np-article-card::part(summary) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  section:not(.list) [part='strip'] {
    overflow: auto hidden;
    scrollbar-width: none;
    /* Room for the outline of a focused headline, which the box would clip. */
    padding-block: 0.3em;
    touch-action: pan-x pan-y;
  }
  .ticker [part='strip'] {
    mask-image: linear-gradient(to right, transparent, #000 1.5em, #000 calc(100% - 1.5em), transparent);
  }
  .ticker ul,
  .rotate ul {
    display: flex;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .rotate ul {
    inline-size: 100%;
  }
  .ticker li {
    flex: none;
    white-space: nowrap;
    padding-inline-end: var(--np-ticker-gap, 2em);
  }
  .rotate [part='strip']:not(.moving) {
    scroll-snap-type: x mandatory;
  }
  .rotate li {
    flex: 0 0 100%;
    scroll-snap-align: start;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  [part='section'] {
    font-size: 0.8em;
    font-weight: bold;
    margin-inline-end: 0.4em;
  }
  np-time {
    font-size: 0.8em;
    opacity: 0.75;
    margin-inline-start: 0.4em;
  }
  @media (prefers-reduced-motion: reduce) {
    section:not(.list) [part='strip'] {
      scrollbar-width: thin;
      scroll-snap-type: x proximity;
      mask: none;
    }
    .ticker li {
      scroll-snap-align: start;
    }
  }
  @media print {
    section,
    ul {
      display: block !important;
      inline-size: auto !important;
      transform: none !important;
      opacity: 1 !important;
    }
    section [part='pause'],
    [part='status'] {
      display: none;
    }
    section [part='strip'] {
      overflow: visible !important;
      mask: none !important;
    }
    li {
      transform: none !important;
      white-space: normal !important;
    }
  }
`;

/**
 * For the publisher’s own list, which stands outside the shadow root. Where it is a plain list, the
 * publisher’s rules win over every one of ours; a line needs its own.
 */
export const lightStyles = css`
  :where(np-news-ticker:not([layout='ticker'], [layout='rotate'])) > :where(ul, ol) {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  :where(np-news-ticker:not([layout='ticker'], [layout='rotate'])) > * > :where(li) {
    display: flow-root;
    margin-block-end: 0.75em;
  }
  :where(np-news-ticker:not([layout='ticker'], [layout='rotate']) > * > li) :where(img) {
    float: inline-end;
    margin-inline-start: 0.75em;
  }
  /* The id, which nothing has, lends its weight against the publisher's rules for lists. */
  :is(#np-line, np-news-ticker:is([layout='ticker'], [layout='rotate'])) {
    > :is(ul, ol) {
      display: flex;
      flex-flow: row;
      gap: 0;
      list-style: none;
      margin: 0;
      padding: 0;
      inline-size: 100%;
      > li {
        flex: 0 0 100%;
        margin: 0;
        padding: 0;
        border: 0;
        scroll-snap-align: start;
        :is(img, picture, figure, p:not(:has(a))) {
          display: none;
        }
        :is(h1, h2, h3, h4, h5, h6, p) {
          display: inline;
          margin: 0;
          font: inherit;
        }
      }
    }
  }
  :is(#np-line, np-news-ticker[layout='ticker']) > :is(ul, ol) {
    inline-size: max-content;
    min-inline-size: 100%;
    > li {
      flex: none;
      white-space: nowrap;
      padding-inline-end: var(--np-ticker-gap, 2em);
    }
  }
  @media print {
    :is(#np-line, np-news-ticker[layout]) > :is(ul, ol) {
      display: block !important;
      inline-size: auto !important;
      opacity: 1 !important;
      transform: none !important;
      > li {
        white-space: normal !important;
        transform: none !important;
      }
    }
  }
`;
