import { css } from 'lit';

export const footnoteListStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  [part='heading'] {
    font-size: 1.125em;
    font-weight: bold;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  [part='preview'] {
    inset: auto;
    margin: 0.25rem;
    border: 1px solid color-mix(in srgb, currentcolor 30%, #0000);
    border-radius: 0.25rem;
    padding: 0.75rem 1rem;
    background: var(--np-footnote-background, Canvas);
    color: var(--np-footnote-color, CanvasText);
    box-shadow: 0 0.25rem 1.5rem #0003;
    inline-size: max-content;
    max-inline-size: min(var(--np-footnote-width, 24rem), 100vw - 2rem);
    max-block-size: 40vh;
    overflow: auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
    font-size: 0.9375em;
    text-align: start;
    position-area: block-end;
    justify-self: anchor-center;
    position-try: flip-block;
  }
  [part='sidenote'] {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    font-size: 0.8125em;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
  }
  [part='sidenote'][hidden] {
    display: none;
  }
  [part='sidenote'] p {
    margin: 0;
  }
  .lit {
    background: color-mix(in srgb, currentcolor 12%, #0000);
  }
  /* Without anchors a note opens at the foot of the window. */
  @supports not (position-area: block-end) {
    [part='preview'] {
      inset: auto 0 0;
      margin: 0 auto 1rem;
    }
  }
  @media print {
    [part='preview'],
    [part='sidenote'] {
      display: none;
    }
  }
`;

/** For what stands in the publisher’s tree. The publisher’s own rules win over all of these. */
export const lightStyles = css`
  /* A finger needs 24 px; a mark has less. The target takes no room from the text. */
  :where(a[role='doc-noteref']),
  :where(a[role='doc-backlink']) {
    margin-inline: min(0px, 0.5ch - 12px);
    padding-block: max(0px, 12px - 0.5em);
    padding-inline: max(0px, 12px - 0.5ch);
    user-select: none;
    -webkit-user-select: none;
  }
  :where(a[data-np-tight]) {
    margin-inline: 0;
    padding-inline: 0;
  }
  :where(np-footnote > a[role='doc-noteref']) {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
    text-decoration: none;
  }
  :where(a[aria-expanded='true']),
  :where(a[aria-current]),
  :where(a[role='doc-noteref']:target),
  :where(li:target) {
    background: color-mix(in srgb, currentcolor 12%, #0000);
  }
  ::highlight(np-sentence) {
    background: #fc05;
  }
  /* Ways back hang behind the last word, and what tells them apart over the arrow. */
  :where([data-np-back]) {
    display: inline-block;
    inline-size: 0;
    white-space: nowrap;
  }
  :where([data-np-back='many']) {
    inline-size: auto;
    white-space: normal;
  }
  :where([data-np-mark]) {
    position: absolute;
    font-size: 0.65em;
    line-height: 1;
  }
  :where(np-footnote-list > ol) {
    padding-inline-start: 2em;
  }
  :where([data-np-note]) {
    margin-block: 0.75em;
    border-inline-start: 3px solid color-mix(in srgb, currentcolor 30%, #0000);
    padding-inline-start: 1em;
    font-size: 0.9375em;
  }
  :where([data-np-full]) {
    margin-block-start: 0.5em;
    border-block-start: 1px solid color-mix(in srgb, currentcolor 30%, #0000);
    padding-block-start: 0.5em;
  }
  :where(np-footnote-list > [slot^='preview']) > :where(:first-child, :last-child) {
    margin-block: 0;
  }
  @media print {
    a[role='doc-backlink'],
    [data-np-note],
    np-footnote-list > [slot^='preview'] {
      display: none;
    }
    :where(np-footnote-list, [role='doc-endnotes']) a[href^='http']:not([data-np-url])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
