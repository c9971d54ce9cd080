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
  ::slotted([rel~='author']) {
    font-weight: var(--np-meta-author-weight, 600);
  }
  [part='reading'] {
    white-space: nowrap;
  }
  [part='separator'] {
    color: var(--np-meta-separator-color, currentColor);
    opacity: 0.6;
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
`;
