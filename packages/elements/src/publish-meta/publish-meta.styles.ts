import { css } from 'lit';

export const publishMetaStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  a,
  ::slotted(a) {
    color: inherit;
  }
  [part='author'],
  [part='label'],
  ::slotted([rel~='author']) {
    font-weight: var(--np-meta-author-weight, 600);
    unicode-bidi: isolate;
  }
  img,
  ::slotted(img) {
    float: inline-start;
    inline-size: var(--np-meta-portrait-size, 2.75em);
    aspect-ratio: 1;
    margin-inline-end: 0.75em;
    border-radius: 50%;
    object-fit: cover;
  }
  /* Beside the portrait, not around it. */
  slot + div {
    display: flow-root;
  }
  /*
   * Each part brings its dot, which stands in the room that the part before leaves behind. One at the start of a line,
   * the first or where it wraps, whichever part was hidden before it, stands before that line, out of sight.
   */
  [part='line'] {
    margin-inline: -0.25em;
    padding-inline: 0.25em;
    overflow-x: clip;
  }
  [part='line'] > * {
    margin-inline-end: 1em;
    unicode-bidi: isolate;
  }
  [part='separator'] {
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
    color: var(--np-meta-separator-color, inherit);
    opacity: 0.6;
    text-align: center;
    white-space: pre;
  }
  /* One cell holds the date and, unseen, the text that takes its place, so that the change moves nothing. */
  [data-hold] {
    display: inline-grid;
  }
  [data-hold]::before {
    content: attr(data-hold);
    visibility: hidden;
  }
  [data-hold]::before,
  [data-hold] > time {
    grid-area: 1 / 1;
  }
  [part='changes'] {
    font-size: 0.875em;
  }
  ul {
    margin: 0;
    padding-inline-start: 1em;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;
