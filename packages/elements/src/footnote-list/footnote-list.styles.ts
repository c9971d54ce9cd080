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
    overflow-wrap: anywhere;
    font-size: 0.9375em;
    text-align: start;
    position-area: block-end;
    justify-self: anchor-center;
    position-try: flip-block;
  }
  /* Without anchors a note opens at the foot of the window. */
  @supports not (position-area: block-end) {
    [part='preview'] {
      inset: auto 0 0;
      margin: 0 auto 1rem;
    }
  }
  @media print {
    [part='preview'] {
      display: none;
    }
  }
`;

/** For what stands in the publisher's tree. The publisher's own rules win over all of these. */
export const lightStyles = css`
  :where(a[role='doc-noteref'], a[role='doc-backlink']) {
    position: relative;
  }
  /* A finger needs 24 px; a mark has less. The publisher's own padding and margin stay as they are. */
  :where(a[role='doc-noteref'], a[role='doc-backlink'])::after {
    content: '';
    position: absolute;
    inset: 50% auto auto 50%;
    inline-size: max(100%, 24px);
    block-size: max(100%, 24px);
    translate: -50% -50%;
  }
  :where(np-footnote > a[role='doc-noteref']) {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
    text-decoration: none;
  }
  :where(a[role='doc-noteref'][aria-expanded='true'], a[role='doc-noteref']:target, li:target) {
    background: color-mix(in srgb, currentcolor 12%, #0000);
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
  :where(np-footnote-list > [slot='preview']) > :where(:first-child, :last-child) {
    margin-block: 0;
  }
  @media print {
    a[role='doc-backlink'],
    [data-np-note] {
      display: none;
    }
    :where(np-footnote-list) a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
