import { ancestor } from '../shared/inherited.js';
import { css } from 'lit';

/** A time that opens the exact one: as quiet as a word can be that answers to a press. */
export const exactStyles = css`
  [tabindex] {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-style: dotted;
  }
`;

/** Where a time answers to nothing itself: in lists and cards it would be one stop more for the Tab key, for each. */
const NOT_ALONE = 'a,button,summary,label,li,[role=listitem],np-article-card';

/** A listener that tells an exact time, to a press in a popover of that part. */
export type Telling<Part extends string> = (event: Event & { readonly part?: Part }) => void;

/** Whether the times of an element answer to a press. */
export function answers(element: Element): boolean {
  return !ancestor(element, NOT_ALONE);
}

/**
 * Tells the exact time of the one that an event is about: to a pointer over it as its title; to a press, by finger,
 * pointer, Enter or Space, in a popover beside it, if it is a stop for the Tab key.
 */
export function tellExact(event: Event, words: string): void {
  const { type, key = '' } = event as Event & Partial<KeyboardEvent>;
  const time = event.currentTarget as HTMLElement;
  if (type === 'pointerenter') time.title = words;
  else if (!time.tabIndex && /^(Enter| )?$/.test(key)) {
    event.preventDefault();
    withExtras('showExact', time, words);
  }
}

/** Does what few times need, once the file that can has come. */
export function withExtras(what: 'refuse' | 'showExact', element: HTMLElement, words: string): void {
  import('./time-extras.js').then(
    (extras) => {
      extras[what](element, words);
    },
    () => undefined,
  );
}
