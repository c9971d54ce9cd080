import { english, translated, type Messages } from '@newsprint/core';
import { localeOf } from './inherited.js';
import { languages } from './languages.js';

const loaded = new Map<string, Messages | Promise<Messages>>();

/** An element that can render again once its language has come. */
type Host = Element & { requestUpdate?: () => void };

/**
 * The texts for the language that the element is in; English where there are none, and until they have come:
 * then the element renders again.
 */
export function messagesOf(host: Host): Messages {
  const language = localeOf(host).split('-', 1)[0] ?? '';
  const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!load) return english;
  const known = loaded.get(language) ?? load().then(({ messages }) => translated(messages));
  if (!(known instanceof Promise)) return known;
  loaded.set(language, known);
  known.then(
    (messages) => {
      loaded.set(language, messages);
      host.requestUpdate?.();
    },
    () => loaded.set(language, english),
  );
  return english;
}
