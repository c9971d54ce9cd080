import { english, type Messages } from '@newsprint/core';

/** The texts for the language that the element is in; English where there are none. */
export function messagesOf(_element: Element): Messages {
  return english;
}
