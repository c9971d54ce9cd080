import { languages } from './languages.js';
import { localeOf } from './inherited.js';
import type { Messages, Translation } from '@newsprint/core';

const loaded = new Map<string, Translation | Promise<Translation>>();

/** Where there is no translation, or not yet. */
const none: Translation = {};

/** An element that can render again once its language has come. */
type Host = Element & { requestUpdate?: () => void };

/**
 * The texts of one kind for the language that the element is in; English where there are none, and until they have
 * come: then the element renders again.
 *
 * @param english - handed over, so that an element brings the English of its own texts alone
 */
export function wordsOf<Section extends keyof Messages>(
  host: Host,
  section: Section,
  english: Messages[Section],
): Messages[Section] {
  return { ...english, ...translationOf(host)[section] };
}

function translationOf(host: Host): Translation {
  const language = localeOf(host).split('-', 1)[0] ?? '';
  const load = languages[language];
  if (!load) return none;
  const known = loaded.get(language) ?? load().then(({ messages }) => messages);
  if (!(known instanceof Promise)) return known;
  loaded.set(language, known);
  known.then(
    (messages) => {
      loaded.set(language, messages);
      host.requestUpdate?.();
    },
    () => loaded.set(language, none),
  );
  return none;
}
