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
  /* Copied, a text has no marks, nor brackets that stand around them. */
  :where(a[role='doc-noteref'], a[role='doc-backlink'], sup:has([role='doc-noteref'])) {
    user-select: none;
    -webkit-user-select: none;
  }
  /*
   * A finger needs 24 px; a mark has less. The publisher's own padding and margin stay as they are. An empty box
   * that takes no room is laid out in half the time that one laid over the mark takes.
   */
  :where(a[role='doc-noteref'], a[role='doc-backlink'])::after {
    content: '';
    position: relative;
    padding: 7px 9px;
    padding-inline-start: 19px;
    margin-inline: -19px -9px;
  }
  /* Side by side, each keeps to its own room. */
  :where(a[data-np-tight], [data-np-tight] > a) {
    position: relative;
    &::after {
      padding-inline: 0.6em 0;
      margin-inline: -0.6em 0;
    }
  }
  /* Or “1882.³” would be one number, its mark first. Everywhere, it would cost a tenth of the time that notes take. */
  :where([role^='doc-']:dir(rtl)) {
    unicode-bidi: isolate;
  }
  np-footnote > :where(a[role='doc-noteref']) {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
    text-decoration: none;
  }
  /* As browsers have it, and as much as a reset, which takes numbers and the room for them from every list. */
  ol:where([data-np-notes]) {
    list-style: decimal;
    padding-inline-start: 40px;
  }
  /* A source in a language that runs the other way has its number on its own side, where the list keeps no room. */
  :where(np-footnote-list:dir(rtl) li:dir(ltr), np-footnote-list:dir(ltr) li:dir(rtl)) {
    margin-inline: 2em 0;
  }
  /*
   * A way back hangs behind the last word, and what tells several apart over the arrow. (Where text runs to the left,
   * WebKit would put an absolute box at the far end of the page.)
   */
  :where([data-np-mark], [data-np-back]) {
    display: inline-block;
    inline-size: 0;
    line-height: 0;
  }
  :where([data-np-mark]) {
    font-size: 0.65em;
    vertical-align: 0.6em;
  }
  @media print {
    a[role='doc-backlink'] {
      display: none;
    }
    :where([role='doc-endnotes'], :is(li, p):has(a[role='doc-backlink']))
      a[href^='http']:not([data-np-url])::after {
      content: ' (' attr(href) ')';
    }
  }
`;
