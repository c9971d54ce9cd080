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
  button {
    all: unset;
    cursor: pointer;
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.2em;
  }
  button:focus-visible {
    outline: revert;
  }
  [popover] {
    inset: auto;
    margin: 0.4em 0 0;
    padding: 0.5em 0.75em;
    position-area: block-end span-inline-end;
    border: 1px solid;
    font-size: 0.875em;
    white-space: pre-line;
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
