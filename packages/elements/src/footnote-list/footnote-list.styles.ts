import { css } from '../shared/css.js';

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
  }
`;

/** For what stands in the publisher’s tree. The publisher’s own rules win over all of these. */
export const lightStyles = css`
  :where(a[role='doc-noteref']),
  :where(a[role='doc-backlink']) {
    position: relative;
    user-select: none;
    -webkit-user-select: none;
  }
  /* A finger needs 24 px; a mark has less. The publisher's own padding and margin stay as they are. */
  :where(a[role='doc-noteref'])::after,
  :where(a[role='doc-backlink'])::after {
    content: '';
    position: absolute;
    inset: 50% auto auto 50%;
    inline-size: max(100%, 24px);
    block-size: max(100%, 24px);
    translate: -50% -50%;
  }
  :where(a[data-np-tight])::after,
  :where([data-np-tight] > a)::after {
    inline-size: 100%;
  }
  :where(np-footnote > a[role='doc-noteref']) {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
    text-decoration: none;
  }
  /* Ways back hang behind the last word, and what tells them apart over the arrow. */
  :where([data-np-back]) {
    display: inline-block;
    inline-size: 0;
    white-space: nowrap;
  }
  :where([data-np-mark]) {
    position: absolute;
    font-size: 0.65em;
  }
  @media print {
    a[role='doc-backlink'] {
      display: none;
    }
    :where(np-footnote-list, [role='doc-endnotes']) a[href^='http']:not([data-np-url])::after {
      content: ' (' attr(href) ')';
    }
  }
`;
