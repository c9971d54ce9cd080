import type { NewsFields } from '@newsprint/core';
import { DateProblemsEvent } from '../time/date-problems-event.js';
import { dateProblems } from './date-problems.js';
import { readPageStory } from './read-page-story.js';
import { addStructuredData, type Lit } from './structured-data.js';
import { warnOnce } from '../shared/warn.js';

/** What a publication line may ask of the page that it stands in. */
type Asking = Element & { readonly jsonLd: boolean; readonly fromPage: boolean; readonly debug: boolean };

/**
 * Does what a publication line was asked to do with its page's structured data: read it, fill it, compare it.
 * Loaded only where one of these attributes is set.
 *
 * @returns what the page says of the story, where the line is to have it, and what takes all else back; neither for a
 * line that was taken out of the page meanwhile, or while the page is still coming in
 */
export function consultPage(
  element: Asking,
  story: NewsFields,
  lit: Lit,
  locale: string,
  timeZone: string | undefined,
): readonly [page?: NewsFields | undefined, takeBack?: () => void] {
  // What it declares may stand at its end. The line asks again when all of it is there.
  if (!element.isConnected || element.ownerDocument.readyState === 'loading') return [];
  const page = readPageStory(element.ownerDocument);
  if (element.debug) {
    const problems = dateProblems(element, story, page, { locale, timeZone }, Date.now());
    for (const problem of problems) warnOnce('np-publish-meta', problem);
    const found = new DateProblemsEvent(problems);
    element.dispatchEvent(found);
  }
  return [
    element.fromPage ? page.merged : undefined,
    element.jsonLd ? addStructuredData(element, story, lit) : () => undefined,
  ];
}
