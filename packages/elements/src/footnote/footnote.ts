import { css, html, LitElement } from 'lit';
import { property } from '../shared/property.js';

/**
 * A note, written in the sentence that it belongs to.
 *
 * The article's `np-footnote-list` numbers it, moves its content to the list, and puts a link to it here, in
 * the light DOM. Until then, and without a list, the note stands in its sentence, in brackets. An empty one
 * cites the note of the same `name` again. When either element leaves the page, the content comes back.
 *
 * @summary Holds a note where it is cited.
 * @tagname np-footnote
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The note: text, links, emphasis.
 * @slot reference - The link to the note; `np-footnote-list` puts it here.
 *
 * @csspart note - The note while it stands in its sentence.
 */
export class NpFootnote extends LitElement {
  static override styles = css`
    :host([hidden]) {
      display: none;
    }
    [part='note'] {
      font-size: 0.85em;
      opacity: 0.8;
    }
    .linked {
      display: none;
    }
  `;

  /** Name by which an empty `np-footnote` cites this note again; unique in its article. */
  @property() name: string | null = '';

  /**
   * Notes of one group are counted by themselves and have a list of their own. A group named `symbols`,
   * `lower-alpha` or `decimal` is marked that way.
   */
  @property() group: string | null = '';

  #linked = false;

  override render() {
    return html`<slot name="reference" @slotchange=${this.#onReference}></slot
      ><span part="note" class=${this.#linked ? 'linked' : ''}>&nbsp;[<slot></slot>]</span>`;
  }

  readonly #onReference = (event: Event): void => {
    this.#linked = (event.target as HTMLSlotElement).assignedNodes().length > 0;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'np-footnote': NpFootnote;
  }
}
