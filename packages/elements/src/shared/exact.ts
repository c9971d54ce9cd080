import { css } from 'lit';
import { warnOnce } from './warn.js';

/** A time that opens the exact one: as quiet as a word can be that answers to a press. One alone does not wrap. */
export const exactStyles = css`
  :host(np-time) {
    white-space: nowrap;
  }
  [tabindex] {
    cursor: pointer;
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.2em;
  }
`;

/**
 * Tells the exact time of the one that an event is about: to a pointer over it as its title; to a press, by finger,
 * pointer, Enter or Space, in a popover of that part beside it, if it is a stop for the Tab key.
 */
export function tellExact(event: Event, part: string, words: string): void {
  const { type, key = '' } = event as Event & Partial<KeyboardEvent>;
  const time = event.currentTarget as HTMLElement;
  if (type === 'pointerenter') time.title = words;
  else if (!time.tabIndex && /^(Enter| )?$/.test(key)) {
    event.preventDefault();
    import('./exact-time.js').then(
      ({ showExact }) => {
        showExact(time, part, words);
      },
      () => {
        warnOnce('np-time', 'tells no exact times, since newsprint.exact-time.js did not load.');
      },
    );
  }
}
