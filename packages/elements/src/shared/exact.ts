import { css } from 'lit';
import { warnOnce } from './warn.js';

/** A time that opens the exact one: as quiet as a word can be that answers to a press. */
export const exactStyles = css`
  [role='button'] {
    cursor: pointer;
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.2em;
  }
`;

/** Opens the exact time beside the one that was pressed, by finger, pointer, Enter or Space. */
export async function tellExact(event: Event, words: string): Promise<void> {
  const { key } = event as Partial<KeyboardEvent>;
  if (key && key !== 'Enter' && key !== ' ') return;
  event.preventDefault();
  const pressed = event.currentTarget as HTMLElement;
  try {
    const { showExact } = await import('./exact-time.js');
    showExact(pressed, words);
  } catch {
    warnOnce('np-time', 'tells no exact times, because the code for it did not load.');
  }
}
