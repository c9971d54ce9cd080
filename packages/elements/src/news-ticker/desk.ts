import { fill, plural, webUrl, type Article, type Messages } from '@newsprint/core';
import { labelled, latest, subscribe, type Feed, type FeedError } from '@newsprint/feeds';
import { FeedErrorEvent } from './feed-error-event.js';
import { FeedLoadEvent } from './feed-load-event.js';
import { keep, recall } from './memory.js';

/** What the desk needs of the element it works for. */
export interface Shows extends HTMLElement {
  articles: readonly Article[];
  readonly limit: number;
  readonly unseen: boolean;
  readonly keywords: string;
  readonly sections: string;
  readonly perSource: number;
  readonly layout: string;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** How the desk words what it says. */
type Texts = Messages['ticker'] & { readonly locale: string; readonly timeZone: string | undefined };

/** A time of day says how old something is for so long; after that it takes the day as well. */
const DAY_MS = 86_400_000;

interface Kept {
  readonly heardAt: number;
  readonly articles: readonly Article[];
}

/** How often it is looked whether the reader of a list that has changed has left, in ms. */
const AGAIN_MS = 1000;

/**
 * Decides what of the feeds an element shows, and when. Loaded together with the code that reads feeds.
 *
 * The first answer is shown at once. Later stories wait until the reader asks; corrections and withdrawals
 * do not. Nothing is put under a pointer, into focus or into a selection.
 */
export class Desk {
  /** How many stories wait for the reader to ask. */
  fresh = 0;
  /** Ids of the stories whose headline the publisher changed. */
  changed: readonly string[] = [];
  readonly #host: Shows;
  readonly #warn: (message: string) => void;
  readonly #texts: () => Texts;
  #left = new AbortController();
  /** Addresses and wishes: what the last word is a word of. */
  #asked = '';
  /** What the reader has been offered: the feeds' last word that was shown whole. */
  #offered: readonly Article[] = [];
  /** Feeds that the console has been told about. */
  readonly #told = new Set<string>();
  /** The element shows the feeds' stories, no longer the publisher's own list. */
  #given = false;
  /** The feeds' last word, and the same as text, to tell whether they say anything new. */
  #word: readonly Article[] = [];
  #heard = '';
  #heardAt = 0;
  /** Waits for a reader to leave the list, which is no longer what the feeds say. */
  #waits: ReturnType<typeof setInterval> | undefined;
  /** How old what is shown is, in ms since the epoch, when the feeds cannot be reached; else 0. */
  #asOf = 0;

  /** @param warn - told why a feed failed each time; the caller says it once */
  constructor(host: Shows, warn: (message: string) => void, texts: () => Texts) {
    this.#host = host;
    this.#warn = warn;
    this.#texts = texts;
  }

  /** What the reader is told: how many stories wait, and how old the shown ones are; empty where nothing is. */
  get says(): readonly [waiting: string, age: string] {
    const { locale, timeZone, fresh, asOf } = this.#texts();
    const dateStyle = Date.now() - this.#asOf < DAY_MS ? undefined : 'medium';
    const time = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone });
    return [
      this.fresh ? plural(locale, this.fresh, fresh) : '',
      this.#asOf ? fill(asOf, { time: time.format(this.#asOf) }) : '',
    ];
  }

  /**
   * @param src - addresses, separated by spaces, relative ones resolved against the page
   * @param refresh - seconds between two looks; 0 for one look only
   */
  async listen(src: string, refresh: number): Promise<void> {
    this.leave();
    const host = this.#host;
    const { keywords, sections, perSource, unseen } = host;
    // What is no address is asked for as it stands: the answer says so.
    const urls = new Set(src.match(/\S+/g)?.map((address) => webUrl(address, document.baseURI) ?? address));
    const asked = [...urls, keywords, sections, perSource].join(' ').trim();
    // Another feed's first answer is a first answer.
    if (asked !== this.#asked) {
      this.#heard = '';
      this.#offered = [];
    }
    this.#asked = asked;
    const { signal } = (this.#left = new AbortController());
    const options = {
      perSource: Math.max(0, perSource) || Infinity,
      keywords: namesIn(keywords),
      sections: namesIn(sections),
    };
    // Loaded where it is asked for.
    const known = unseen && (await import('./unseen.js'));
    if (signal.aborted) return;
    const feeds = new Map<string, Feed>();
    const failing = new Set<string>();
    for (const url of urls) {
      const unsubscribe = subscribe(url, { refresh }, (result) => {
        if (refresh <= 0) unsubscribe();
        if ('error' in result) {
          failing.add(url);
          this.#fail(result.error);
        } else {
          const isSame = !failing.delete(url) && feeds.get(url) === result.feed;
          feeds.set(url, result.feed);
          if (isSame) {
            if (failing.size === 0) this.#keep();
            return;
          }
        }
        // One list, once every feed has answered: the second feed's stories are not news beside the first's.
        if (new Set([...feeds.keys(), ...failing]).size < urls.size || feeds.size === 0) return;
        const lists = [...feeds.values()].map((feed) => (urls.size > 1 ? labelled(feed) : feed.articles));
        const articles = latest(lists.flat(), options);
        this.#hear(known ? known.notOnThePage(articles, host) : articles, failing.size > 0);
      });
      signal.addEventListener('abort', unsubscribe);
    }
  }

  leave(): void {
    clearInterval(this.#waits);
    this.#left.abort();
  }

  /** The reader asked for what waits; the button that asked goes, so focus moves on to what it brought. */
  readonly show = async (): Promise<void> => {
    const host = this.#host;
    this.changed = [];
    this.#showAll(this.#word);
    host.requestUpdate();
    await host.updateComplete;
    const next = host.layout === 'list' ? '[part=list]' : '[part=pause]';
    host.renderRoot.querySelector<HTMLElement>(next)?.focus();
  };

  #hear(articles: readonly Article[], failing: boolean): void {
    const heard = JSON.stringify(articles);
    // What these feeds say first is as old as nothing that another said before them.
    if (!this.#heard) this.#heardAt = 0;
    const asOf = failing ? this.#heardAt : 0;
    const isNew = heard !== this.#heard;
    if (isNew) this.#take(articles, this.#heard === '');
    this.#heard = heard;
    if (!failing) this.#keep();
    if (isNew || asOf !== this.#asOf) this.#host.requestUpdate();
    this.#asOf = asOf;
  }

  /** For the next page: what the feeds say, and that they say it now. */
  #keep(): void {
    this.#heardAt = Date.now();
    const kept = { heardAt: this.#heardAt, articles: this.#word.slice(0, this.#most) };
    keep(this.#asked, kept satisfies Kept);
  }

  #take(articles: readonly Article[], first: boolean): void {
    const host = this.#host;
    // What is shown says it in its latest wording.
    const known = byName([...this.#offered, ...host.articles]);
    this.#word = articles;
    // An older story that moves up into the list is no news.
    this.fresh = articles.slice(0, this.#most).filter((article) => !find(known, article)).length;
    this.#place(articles, first);
    const renamed = articles.filter(
      (article) => (find(known, article)?.headline ?? article.headline) !== article.headline,
    );
    const changed = new Set([...this.changed, ...(first ? [] : renamed.map(({ id }) => id))]);
    this.changed = articles.map(({ id }) => id).filter((id) => changed.has(id));
    const load = new FeedLoadEvent(articles, this.fresh);
    host.dispatchEvent(load);
  }

  /**
   * Shows what the feeds say where that disturbs nobody; else the wording and, when nobody reads, the withdrawals:
   * the story under focus would become another one.
   */
  #place(articles: readonly Article[], first: boolean): void {
    const shown = this.#host.articles;
    const current = byName(articles);
    const isRead = this.#isRead();
    const left = stillTrue(shown, articles);
    const isLate = isRead && !first;
    const still = isLate ? shown.map((article) => find(current, article) ?? article) : left;
    const isCalm = this.fresh === 0 && still.every((article, index) => article === articles[index]);
    if (isCalm || ((first || this.fresh === 0) && !isRead)) this.#showAll(articles);
    else if (!first) this.#put(still);
    clearInterval(this.#waits);
    if (!isLate) return;
    this.#waits = setInterval(() => {
      if (!this.#isRead()) this.#place(articles, false);
    }, AGAIN_MS);
  }

  #showAll(articles: readonly Article[]): void {
    this.fresh = 0;
    this.#offered = articles;
    this.#put(articles);
  }

  /** The publisher's own list stays as it is for as long as it says the same: nothing moves, nothing is lost. */
  #put(articles: readonly Article[]): void {
    const host = this.#host;
    const now = articles.slice(0, this.#most);
    this.#given ||= host.articles.map(wordsOf).join() !== now.map(wordsOf).join();
    if (this.#given) host.articles = articles;
  }

  #fail(error: FeedError): void {
    // Once for each feed, whatever else fails about it later.
    if (!this.#told.has(error.url)) this.#warn(`a feed failed. ${error.message}`);
    this.#told.add(error.url);
    if (!this.#heard && !this.#isRead()) this.#recall();
    this.#asOf = this.#heardAt;
    this.#host.requestUpdate();
    const failure = new FeedErrorEvent(error);
    this.#host.dispatchEvent(failure);
  }

  /** What the feeds said on an earlier page, for a reader without a connection. */
  #recall(): void {
    const kept = recall(this.#asked) as Partial<Kept> | null;
    const { heardAt = 0, articles } = kept ?? {};
    // Whatever else writes to the site's storage must not break the page.
    if (
      typeof heardAt !== 'number' ||
      !(heardAt > 0 && heardAt <= Date.now()) ||
      !Array.isArray(articles) ||
      !articles.every(isArticle)
    )
      return;
    // A page that is newer than what was kept knows better.
    if (newest(this.#host.articles) > newest(articles)) return;
    this.#heardAt = heardAt;
    this.#word = articles;
    this.#showAll(articles);
    this.#heard = JSON.stringify(articles);
  }

  get #most(): number | undefined {
    return Math.max(0, this.#host.limit) || undefined;
  }

  /** A reader is at it: points at it, has focus in it, or has selected some of it. */
  #isRead(): boolean {
    const host = this.#host;
    const selection = getSelection();
    // Chromium finds none that begins or ends in a shadow root, but tells what is around it. Firefox 140 needs not.
    const around = (selection as Partial<Selection> | null)?.getComposedRanges?.()[0]?.startContainer;
    // A click alone leaves an empty one behind.
    const isSelected = String(selection) && (around?.contains(host) || selection?.containsNode(host, true));
    return !!isSelected || host.matches(':hover, :focus-within');
  }
}

/** Has what every story has. */
function isArticle(given: unknown): given is Article {
  const { id, headline, authors, keywords } = (given ?? {}) as Partial<Article>;
  return !!id && typeof headline === 'string' && Array.isArray(authors) && Array.isArray(keywords);
}

/** What a reader sees of a story first. */
function wordsOf({ headline, url = '' }: Article): string {
  return `${url} ${headline}`;
}

type Named = Pick<Article, 'id' | 'url'>;

/** Stories by id and by address: the publisher's own list tells no ids. */
function byName(articles: readonly Article[]): Map<string, Article> {
  return new Map(
    articles.flatMap((article) => [
      [article.id, article],
      [article.url ?? article.id, article],
    ]),
  );
}

function find(articles: Map<string, Article>, { id, url = id }: Named): Article | undefined {
  return articles.get(id) ?? articles.get(url);
}

/**
 * What is shown, in its latest wording and without what was withdrawn. A story that the feeds no longer name
 * was withdrawn if they still name an older one; else newer ones have pushed it out, and it may stay.
 */
function stillTrue(shown: readonly Article[], now: readonly Article[]): Article[] {
  const current = byName(now);
  const oldest = Math.min(...datesOf(now));
  return shown.flatMap(
    (article) => find(current, article) ?? (Date.parse(article.published ?? '') > oldest ? [] : article),
  );
}

function datesOf(articles: readonly Article[]): number[] {
  return articles.map(({ published = '' }) => Date.parse(published)).filter((date) => date);
}

function newest(articles: readonly Article[]): number {
  return Math.max(-Infinity, ...datesOf(articles));
}

/** @param list - names or words, separated by commas */
function namesIn(list: string): string[] {
  return list.split(',').filter((name) => name.trim());
}
