import {
  declaredChanges,
  fill,
  readDate,
  readDuration,
  wordDate,
  wordTime,
  type Article,
} from '@newsprint/core';
import type { CardWords } from '@newsprint/core/card-words';
import type { ReactiveElement } from 'lit';
import { amount } from './media-words.js';
import { languageOf, nearest } from './nearest.js';

/*
 * What is new and what is old of a story, for the few cards that say so, and until when.
 */

const DAY_MS = 86_400_000;

/** How far a newsroom's clock may run ahead of the reader's. */
const CLOCK_SKEW_MS = 300_000;

/** A change counts that comes this long after publication. */
const CHANGED_AFTER_MS = 300_000;

interface News {
  readonly text: string;
  readonly className?: string;
  /** In how many milliseconds another one begins, or another text. */
  readonly staleIn?: number;
}

/**
 * Corrected, new, updated, or old. A correction is said for good; the others by the newsroom's own rules, and only
 * where it gave some. What it declares to have changed counts, else a change some time after publication.
 */
export function newsOf(
  card: ReactiveElement,
  { published, updated, changes }: Partial<Article>,
  said: CardWords,
  timeZone: string | undefined,
): News {
  const locale = languageOf(card);
  const now = Date.now();
  const first = readDate(published);
  if (!first) return { text: '' };
  const declared = declaredChanges(changes);
  const change = declared.find(({ kind }) => kind !== 'edit');
  const last = readDate(declared[0] ? change?.date : updated);
  if (last && change?.kind === 'correction') {
    const date = wordDate(last, { locale, timeZone, dayOnly: true });
    return { text: fill(said.corrected, { date }), className: 'weighty' };
  }
  const newFor = readDuration(nearest(card, 'new-for')) ?? 0;
  const isNews = (age: number) => age >= -CLOCK_SKEW_MS && age < newFor;
  const age = now - first.epochMs;
  const isChanged = last && (change ?? last.epochMs - first.epochMs >= CHANGED_AFTER_MS);
  const sinceChange = isChanged ? now - last.epochMs : NaN;
  if (last && isNews(sinceChange)) {
    const { text, staleIn } = wordTime(last, now, { locale, timeZone, relativeFor: DAY_MS });
    return {
      text: fill(said.changed, { when: text }),
      className: 'changed',
      staleIn: Math.min(staleIn, newFor - sinceChange),
    };
  }
  if (isNews(age)) return { text: said.fresh, className: 'first', staleIn: newFor - age };
  const oldAfter = readDuration(nearest(card, 'old-after')) ?? Infinity;
  return age >= oldAfter
    ? { text: fill(said.old, { age: ageOf(age, locale) }), className: 'weighty' }
    : { text: '', staleIn: oldAfter - age };
}

/** Years, else months, else days, rounded down. */
function ageOf(age: number, locale: string): string {
  const days = Math.floor(age / DAY_MS);
  if (days >= 365) return amount(Math.floor(days / 365.25) || 1, 'year', locale);
  return days >= 31 ? amount(Math.floor(days / 30.44), 'month', locale) : amount(days, 'day', locale);
}
