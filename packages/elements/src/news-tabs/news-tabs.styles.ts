import { css } from 'lit';

export const newsTabsStyles = css`
  /* It goes on scrolling, by a hair: Chromium takes the end of it for a shift of all that scrolled. */
  :host {
    display: block;
    overflow-x: auto;
    scrollbar-width: none;
    /* Room for outlines, which it would clip. */
    margin-inline: -4px;
    padding-inline: 4px;
  }
  :host([hidden]) {
    display: none;
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 0.75em;
    border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, #0000);
  }
  ::slotted([role='tab']) {
    margin: 0 !important;
    padding-block: 0.4em !important;
    cursor: pointer;
    outline-offset: -2px;
  }
  /* A line of text, which forced colours keep. */
  ::slotted([aria-selected='true']) {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.5em;
  }
  /* All in one place, as tall as the tallest: another tab moves nothing on the page. */
  [part='panels'] {
    display: grid;
  }
  [part='panel'] {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .closed {
    visibility: hidden;
    position: relative;
    /* A hair beyond the room for outlines. */
    inset-inline-start: 5px;
  }
  @media print {
    [role='tablist'] {
      display: none;
    }
    [part='panel'] {
      grid-area: auto;
      visibility: visible;
    }
    [part='panel']::before {
      content: attr(aria-label);
      font-weight: bold;
    }
  }
`;
