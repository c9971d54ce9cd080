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
  :where(a[data-np-tight]),
  :where([data-np-tight] > a) {
    margin-inline: 0;
    padding-inline: 0;
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
