import { fill, plural, webUrl, type Article, type Messages } from '@newsprint/core';
import { latest, subscribe, type Feed, type FeedError } from '@newsprint/feeds';
import { FeedErrorEvent } from './feed-error-event.js';
import { FeedLoadEvent } from './feed-load-event.js';
import { keep, recall } from './memory.js';

/** What the desk needs of the element it works for. */
export interface Shows extends HTMLElement {
  articles: readonly Article[];
  readonly limit: number;
  readonly unseen: boolean;
  requestUpdate(): void;
}

/** How the desk words what it says. */
type Texts = Messages['ticker'] & { readonly locale: string; readonly timeZone: string | undefined };

interface Kept {
  readonly heardAt: number;
  readonly articles: readonly Article[];
}

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
  #src = '';
  /** The element shows the feeds' stories, no longer the publisher's own list. */
  #given = false;
  /** The feeds' last word, and the same as text, to tell whether they say anything new. */
  #word: readonly Article[] = [];
  #heard = '';
  #heardAt = 0;
  /** How old what is shown is, in ms since the epoch, when the feeds cannot be reached; else 0. */
  #asOf = 0;

  /** @param warn - told why a feed failed each time; the caller says it once */
  constructor(host: Shows, warn: (message: string) => void, texts: () => Texts) {
    this.#host = host;
    this.#warn = warn;
    this.#texts = texts;
  }

  /** What the reader is told: how many stories wait, else how old the shown ones are, else nothing. */
  get says(): string {
    const { locale, timeZone, fresh, asOf } = this.#texts();
    if (this.fresh > 0) return plural(locale, this.fresh, fresh);
    if (this.#asOf === 0) return '';
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
    return fill(asOf, { time: time.format(this.#asOf) });
  }

  /**
   * @param src - addresses, separated by spaces, relative ones resolved against the page
   * @param refresh - seconds between two looks; 0 for one look only
   */
  listen(src: string, refresh: number): void {
    this.leave();
    // Another feed's first answer is a first answer.
    if (src !== this.#src) this.#heard = '';
    this.#src = src;
    const { signal } = (this.#left = new AbortController());
    const urls = new Set(src.split(/\s+/).flatMap((address) => webUrl(address, document.baseURI) ?? []));
    const answers = new Map<string, readonly Article[]>();
    const failing = new Set<string>();
    for (const url of urls) {
      const unsubscribe = subscribe(url, { refresh }, (result) => {
        if (refresh <= 0) unsubscribe();
        if ('error' in result) {
          failing.add(url);
          this.#fail(result.error);
        } else {
          failing.delete(url);
          answers.set(url, urls.size > 1 ? labelled(result.feed) : result.feed.articles);
        }
        // One list, once every feed has answered: the second feed's stories are not news beside the first's.
        if (new Set([...answers.keys(), ...failing]).size < urls.size || answers.size === 0) return;
        const articles = latest([...answers.values()].flat());
        this.#hear(this.#host.unseen ? notOnThePage(articles, this.#host) : articles, failing.size > 0);
      });
      signal.addEventListener('abort', unsubscribe);
    }
  }

  leave(): void {
    this.#left.abort();
  }

  /** The reader asked for what waits. */
  show(): void {
    this.fresh = 0;
    this.changed = [];
    this.#put(this.#word);
  }

  #hear(articles: readonly Article[], failing: boolean): void {
    const heard = JSON.stringify(articles);
    const asOf = failing ? this.#heardAt : 0;
    if (!failing) {
      this.#heardAt = Date.now();
      keep(this.#src, { heardAt: this.#heardAt, articles } satisfies Kept);
    }
    if (heard === this.#heard && asOf === this.#asOf) return;
    this.#asOf = asOf;
    if (heard !== this.#heard) this.#take(articles, this.#heard === '');
    this.#heard = heard;
    this.#host.requestUpdate();
  }

  #take(articles: readonly Article[], first: boolean): void {
    const host = this.#host;
    const shown = byName(host.articles);
    const known = byName([...host.articles, ...this.#word]);
    this.#word = articles;
    // An older story that moves up into the list is no news.
    this.fresh = articles.slice(0, host.limit || undefined).filter((article) => !find(known, article)).length;
    if (first ? !this.#isRead() : this.fresh === 0) {
      this.fresh = 0;
      this.#put(articles);
    } else if (!first) this.#put(stillTrue(host.articles, articles));
    const renamed = articles.filter(
      (article) => (find(shown, article)?.headline ?? article.headline) !== article.headline,
    );
    if (!first) this.changed = [...this.changed, ...renamed.map(({ id }) => id)];
    const load = new FeedLoadEvent(articles, this.fresh);
    host.dispatchEvent(load);
  }

  /** The publisher's own list stays as it is for as long as it says the same: nothing moves, nothing is lost. */
  #put(articles: readonly Article[]): void {
    const host = this.#host;
    const same =
      host.articles.map(wordsOf).join() ===
      articles
        .slice(0, host.limit || undefined)
        .map(wordsOf)
        .join();
    this.#given ||= !same;
    if (this.#given) host.articles = articles;
  }

  #fail(error: FeedError): void {
    this.#warn(`a feed failed. ${error.message}`);
    if (!this.#heardAt && !this.#isRead()) this.#recall();
    this.#asOf = this.#heardAt;
    this.#host.requestUpdate();
    const failure = new FeedErrorEvent(error);
    this.#host.dispatchEvent(failure);
  }

  /** What the feeds said on an earlier page, for a reader without a connection. */
  #recall(): void {
    const kept = recall(this.#src) as Partial<Kept> | null;
    if (!kept?.heardAt || !Array.isArray(kept.articles)) return;
    this.#heardAt = kept.heardAt;
    this.#word = kept.articles;
    this.#put(kept.articles);
    this.#heard = JSON.stringify(kept.articles);
  }

  /** A reader is at it: points at it, has focus in it, or has selected some of it. */
  #isRead(): boolean {
    return (
      this.#host.matches(':hover, :focus-within') || getSelection()?.containsNode(this.#host, true) === true
    );
  }
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
  const oldest = Math.min(...now.map(({ published = '' }) => Date.parse(published)).filter((date) => date));
  return shown.flatMap(
    (article) => find(current, article) ?? (Date.parse(article.published ?? '') > oldest ? [] : article),
  );
}

/** The stories of one feed among several, each with the name of where it comes from. */
function labelled({ articles, title: name, url }: Feed): readonly Article[] {
  if (!name) return articles;
  return articles.map((article) => ({ source: { name, ...(url && { url }) }, ...article }));
}

/** Without the story that the page is, and without those that it links to outside the element. */
function notOnThePage(articles: readonly Article[], host: Element): readonly Article[] {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const links = [...document.links].filter((link) => !host.contains(link));
  const known = new Set([canonical ?? '', location.href, ...links.map(({ href }) => href)].map(withoutHash));
  return articles.filter(({ url = '' }) => url === '' || !known.has(withoutHash(url)));
}

function withoutHash(url: string): string {
  return url.replace(/#.*/, '');
}
