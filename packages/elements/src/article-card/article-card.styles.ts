import { css } from 'lit';

export const articleCardStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
`;
