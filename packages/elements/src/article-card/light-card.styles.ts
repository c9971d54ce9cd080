import { css, unsafeCSS } from 'lit';
import { HEADING, LABELS, SECTION } from '../shared/light-article.js';
import { cover, grid, headline, kicker, media, picture, ring } from './parts.styles.js';

const heading = unsafeCSS(HEADING);
const section = unsafeCSS(SECTION);
const labels = unsafeCSS(LABELS);

/** The card, and what in it holds both picture and headline: laid out like the card itself. */
const holders = css`:where(np-article-card, np-article-card :has(img):has(${heading}))`;

/**
 * For the publisher's own HTML. The selectors weigh nothing, so every rule of theirs wins over ours, but for the colour
 * of text on a picture. Where the picture stands weighs as much as the name of one element: resets (`img { display:
 * block }`, `article { display: block }`, `figure { margin: 1em }`) know nothing of it.
 */
export const lightStyles = css`
  ${holders} > :where(:not([slot])) {
    grid-column: var(--t, 1 / -1);
    margin: 0 0 0.4em;
  }
  :where(np-article-card) {
    :has(img):has(${heading}) {
      grid-area: var(--from, 1) / 1 / -1 / -1 !important;
      ${grid}
    }
    :where(${heading}, np-article-card > a:not(:has(*))) {
      ${headline}
    }
    :where(${heading}, :has(${heading})) {
      order: var(--headline);
    }
    :where(p) {
      order: var(--summary);
    }
    :where(${labels}, p:has(${labels})) {
      order: var(--meta);
    }
    :where(${labels}) {
      font-size: 0.8125em;
    }
    :where(${section}) {
      ${kicker}
    }
    :where(${section}, p:has(${section}):not(:has(time, [rel~='author']))) {
      order: var(--kicker);
    }
    :where(${heading} a, a:has(${heading}), np-article-card > a) {
      color: inherit;
      text-decoration: none;
    }
    :where(${heading} a) {
      outline: none;
      &:hover {
        text-decoration: underline;
      }
      &::after {
        ${cover}
      }
      &:focus-visible::after {
        ${ring}
      }
      @media (prefers-contrast: more) {
        text-decoration: underline;
      }
    }
    :where(p, time, button, audio, video[controls], iframe, a:not(${heading} *, :has(img))) {
      position: relative;
      z-index: 1;
    }
    :where(img) {
      ${picture}
    }
  }
  ${holders} > :is(img, :has(img)):not(${heading}, :has(${heading})) {
    ${media}
  }
  np-article-card[layout='overlay'] {
    :not(button) {
      color: inherit !important;
    }
    :is(img, :has(img)) {
      margin: 0 !important;
    }
    /* What it holds stands on the picture, which is behind it. */
    :has(img):has(${heading}) {
      isolation: auto;
      background: none !important;
    }
  }
`;
