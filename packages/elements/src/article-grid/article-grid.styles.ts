import { css } from 'lit';

/** For the grid and its cards, which stand in the page: rules of the publisher's win. */
export const articleGridStyles = css`
  :where(np-article-grid:not([hidden])) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--np-grid-min, 15em)), 1fr));
    column-gap: var(--np-grid-gap, 1.5em);
    > :where(*) {
      grid-row: span 8;
      min-inline-size: 0;
      margin-block-end: var(--np-grid-gap, 1.5em);
    }
    > :where([lead]) {
      grid-column: 1 / -1;
    }
    /* Containment of its own would switch a card's subgrid off. */
    > :where(np-article-card:not([lead], [layout='row'], [layout='overlay'], [hidden], [repeated='skip'])) {
      display: grid;
      grid-template: subgrid / minmax(0, 1fr);
      --rows: subgrid;
      --contain: normal;
      --skip: visible;
      --empty: block;
    }
    /* So it is the grid that is not laid out off screen; as in a card, for data only and not in WebKit. */
    @supports (overflow-anchor: auto) {
      &:where(:not(:has(> * > *))) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 40em;
      }
    }
  }
`;
