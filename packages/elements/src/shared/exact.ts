import { css } from './css.js';
import { warnOnce } from './warn.js';

/** A time that opens the exact one: as quiet as a word can be that answers to a press. */
export const exactStyles = css`
  [role='button'] {
    cursor: pointer;
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.2em;
  }
`;

/**
 * Tells the exact time of the one that an event is about: to a pointer over it as its title; to a press, by finger,
 * pointer, Enter or Space, in a popover of that part beside it, if it is a stop for the Tab key.
 */
export async function tellExact(event: Event, part: string, words: string): Promise<void> {
  const { key } = event as Partial<KeyboardEvent>;
  const time = event.currentTarget as HTMLElement;
  if (event.type === 'pointerenter') time.title = words;
  else if (time.tabIndex === 0 && (!key || key === 'Enter' || key === ' ')) {
    event.preventDefault();
    try {
      const { showExact } = await import('./exact-time.js');
      showExact(time, part, words);
    } catch {
      warnOnce('np-time', 'tells no exact times, because the code for it did not load.');
    }
  }
}
