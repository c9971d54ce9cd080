import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import './define.js';
import type { FeedErrorEvent } from './feed-error-event.js';
import type { FeedLoadEvent } from './feed-load-event.js';
import type { NpNewsTicker } from './news-ticker.js';
import { fixture, settled } from '../testing/fixture.js';
import { hover, moveAway, press } from '../testing/input.js';

const noon = Date.UTC(2026, 9, 16, 12);
const POLL_MS = 60_000 * 1.5;

interface Story {
  readonly name: string;
  readonly title?: string;
  readonly minutesOld?: number;
}

const feedOf = (...stories: readonly (string | Story)[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Vessmark Courier',
    items: stories
      .map((story) => (typeof story === 'string' ? { name: story } : story))
      .map(({ name, title = `Story ${name}`, minutesOld }, index) => ({
        id: `https://courier.example/${name}`,
        url: `https://courier.example/${name}`,
        title,
        content_text: `What happened in ${name}.`,
        date_published: new Date(noon - (minutesOld ?? index * 10) * 60_000).toISOString(),
      })),
  });

const answer = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/feed+json' } });

/** What the newsroom's server answers from now on, to every address. */
let serve: (url: string) => Response | Promise<Response>;
let requests: string[];
let warnings: string[];
let feedNumber = 0;
let src: string;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({
    now: noon,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  requests = [];
  warnings = [];
  // An address of its own for each test: a feed that was read once may be remembered.
  feedNumber += 1;
  src = `https://courier.example/feed-${feedNumber}.json`;
  vi.stubGlobal('fetch', (input: RequestInfo | URL) => {
    const url = input instanceof Request ? input.url : String(input);
    requests.push(url);
    return Promise.resolve(serve(url));
  });
  vi.spyOn(console, 'warn').mockImplementation((text: string) => warnings.push(text));
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  await moveAway();
});

async function ticker(attributes: { src?: string; limit?: number; layout?: NpNewsTicker['layout'] } = {}) {
  const element = await fixture<NpNewsTicker>(html`
    <np-news-ticker
      src=${attributes.src ?? src}
      limit=${attributes.limit ?? 10}
      layout=${attributes.layout ?? 'list'}
      refresh="60"
      lang="en-GB"
      time-zone="UTC"
    >
      <ul>
        <li><a href="https://courier.example/fallback">The fallback</a></li>
      </ul>
    </np-news-ticker>
  `);
  return element;
}

const headlines = (element: NpNewsTicker) => element.articles.map(({ headline }) => headline);
const status = (element: NpNewsTicker) =>
  element.shadowRoot!.querySelector('[part=status]')!.textContent.trim().replace(/\s+/g, ' ');
const freshButton = (element: NpNewsTicker) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('[part=fresh]');
const reads = (element: NpNewsTicker, ...expected: string[]) =>
  vi.waitFor(() => expect(headlines(element)).toEqual(expected));
const says = (element: NpNewsTicker, expected: string) =>
  vi.waitFor(() => expect(status(element)).toBe(expected));

async function nextPoll(after = POLL_MS) {
  const before = requests.length;
  await vi.advanceTimersByTimeAsync(after);
  await vi.waitFor(() => expect(requests.length).toBeGreaterThan(before));
}

async function loaded(body: string) {
  serve = () => answer(body);
  const element = await ticker();
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[part=list]')).not.toBeNull());
  return element;
}

it('fetches nothing without an address', async () => {
  serve = () => answer(feedOf('one'));
  await ticker({ src: '' });
  await vi.advanceTimersByTimeAsync(POLL_MS);
  expect(requests).toEqual([]);
});

it('shows the fallback until the feed answers, then the feed', async () => {
  let release: (response: Response) => void = () => undefined;
  serve = () => new Promise((resolve) => (release = resolve));
  const element = await ticker();
  await vi.waitFor(() => expect(requests).toEqual([src]));
  expect(headlines(element)).toEqual(['The fallback']);
  const load = new Promise<FeedLoadEvent>((resolve) => element.addEventListener('np-feed-load', resolve));
  release(answer(feedOf('one', 'two')));
  expect((await load).articles).toHaveLength(2);
  await reads(element, 'Story one', 'Story two');
});

it('does not put the feed’s first answer under the pointer', async () => {
  let release: (response: Response) => void = () => undefined;
  serve = () => new Promise((resolve) => (release = resolve));
  const element = await ticker();
  await vi.waitFor(() => expect(requests).toEqual([src]));
  await hover(element.querySelector('a')!);
  release(answer(feedOf('one', 'two')));
  await says(element, '2 new headlines');
  expect(headlines(element)).toEqual(['The fallback']);
});

it('leaves the publisher’s list as it is while the feed says the same', async () => {
  serve = () => answer(feedOf({ name: 'fallback', title: 'The fallback' }));
  const element = await ticker();
  const list = element.querySelector('ul');
  await new Promise((resolve) => element.addEventListener('np-feed-load', resolve));
  await settled(element);
  expect(element.shadowRoot!.querySelector('slot')!.assignedElements()).toEqual([list]);
  serve = () => answer(feedOf('new', { name: 'fallback', title: 'The fallback' }));
  await nextPoll();
  await says(element, '1 new headline');
  expect(element.shadowRoot!.querySelector('slot')).not.toBeNull();
});

it('marks a changed headline of the publisher’s own list', async () => {
  serve = () => answer(feedOf({ name: 'fallback', title: 'The fallback' }));
  const element = await ticker();
  await new Promise((resolve) => element.addEventListener('np-feed-load', resolve));
  serve = () => answer(feedOf({ name: 'fallback', title: 'The fallback, corrected' }));
  await nextPoll();
  await reads(element, 'The fallback, corrected');
  await settled(element);
  expect(element.shadowRoot!.querySelectorAll('[part=changed]')).toHaveLength(1);
});

it('takes no older story that moves up into the list for a new one', async () => {
  serve = () => answer(feedOf('one', 'two', 'three'));
  const element = await ticker({ limit: 2 });
  await reads(element, 'Story one', 'Story two');
  serve = () => answer(feedOf('one', 'three'));
  await nextPoll();
  await reads(element, 'Story one', 'Story three');
  expect(status(element)).toBe('');
});

it('keeps new stories waiting behind a button that says how many', async () => {
  const element = await loaded(feedOf('one', 'two'));
  serve = () => answer(feedOf('five', 'four', 'three', 'one', 'two'));
  await nextPoll();
  await says(element, '3 new headlines');
  expect(headlines(element)).toEqual(['Story one', 'Story two']);
  expect(freshButton(element)!.closest('[role=status]')).not.toBeNull();
  freshButton(element)!.focus();
  await press('Enter');
  await reads(element, 'Story five', 'Story four', 'Story three', 'Story one', 'Story two');
  await settled(element);
  expect(status(element)).toBe('');
  expect(element.shadowRoot!.activeElement?.getAttribute('part')).toBe('list');
});

it('promises no more new stories than it will show', async () => {
  serve = () => answer(feedOf('one', 'two'));
  const element = await ticker({ limit: 2 });
  await reads(element, 'Story one', 'Story two');
  serve = () => answer(feedOf('five', 'four', 'three', 'one', 'two'));
  await nextPoll();
  await says(element, '2 new headlines');
});

it('says it in the singular for one', async () => {
  const element = await loaded(feedOf('one'));
  serve = () => answer(feedOf('two', 'one'));
  await nextPoll();
  await says(element, '1 new headline');
});

it('takes away a story that was withdrawn', async () => {
  const element = await loaded(feedOf('one', 'two', 'three'));
  serve = () => answer(feedOf('one', 'three'));
  await nextPoll();
  await reads(element, 'Story one', 'Story three');
  expect(status(element)).toBe('');
});

it('takes away a withdrawn story while others wait, and keeps one that newer ones pushed out', async () => {
  const aged = (name: string, minutesOld: number) => ({ name, minutesOld });
  const element = await loaded(feedOf(aged('one', 1), aged('two', 2), aged('three', 30)));
  serve = () => answer(feedOf(aged('four', 0), aged('one', 1), aged('old', 20)));
  await nextPoll();
  await says(element, '2 new headlines');
  expect(headlines(element)).toEqual(['Story one', 'Story three']);
});

it('marks a headline that the publisher changed', async () => {
  const element = await loaded(feedOf('one', 'two'));
  serve = () => answer(feedOf({ name: 'one', title: 'Story one, corrected' }, 'two'));
  await nextPoll();
  await reads(element, 'Story one, corrected', 'Story two');
  await settled(element);
  const marked = [...element.shadowRoot!.querySelectorAll('li')].map(
    (item) => !!item.querySelector('[part=changed]'),
  );
  expect(marked).toEqual([true, false]);
});

it('does no work in the page for a feed that has not changed', async () => {
  const element = await loaded(feedOf('one', 'two'));
  await settled(element);
  let loads = 0;
  element.addEventListener('np-feed-load', () => (loads += 1));
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(element.shadowRoot!, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  await nextPoll();
  await settled(element);
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  expect(loads).toBe(0);
});

it.each([
  { fault: '404', code: 'http', serve: () => answer('', 404) },
  { fault: '429', code: 'http', serve: () => answer('', 429) },
  { fault: '500', code: 'http', serve: () => answer('', 500) },
  {
    fault: 'a page in place of a feed',
    code: 'not-a-feed',
    serve: () => answer('<!doctype html><title>Sorry</title>'),
  },
  { fault: 'no answer', code: 'network', serve: () => Promise.reject(new TypeError('Failed to fetch')) },
])('keeps the fallback, says why and warns once on $fault', async ({ code, serve: fault }) => {
  serve = fault;
  const element = await ticker();
  const failure = await new Promise<FeedErrorEvent>((resolve) =>
    element.addEventListener('np-feed-error', resolve),
  );
  expect(failure.error.code).toBe(code);
  await settled(element);
  expect(headlines(element)).toEqual(['The fallback']);
  expect(element.shadowRoot!.querySelector('slot')).not.toBeNull();
  expect(warnings.filter((text) => text.startsWith('<np-news-ticker> '))).toHaveLength(1);
});

it('keeps the last good list and says how old it is', async () => {
  const element = await loaded(feedOf('one', 'two'));
  serve = () => answer('', 500);
  await nextPoll();
  await says(element, 'as of 12:00');
  expect(headlines(element)).toEqual(['Story one', 'Story two']);
});

it.each([
  { fault: 'is cut short', body: '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"o' },
  { fault: 'is empty', body: '' },
])('keeps the last good list when the answer $fault', async ({ body }) => {
  const element = await loaded(feedOf('one', 'two'));
  serve = () => answer(body);
  await nextPoll();
  await says(element, 'as of 12:00');
  expect(headlines(element)).toEqual(['Story one', 'Story two']);
});

it('says its age only while a feed that comes and goes is away, and tells the console once', async () => {
  const element = await loaded(feedOf('one'));
  for (let round = 0; round < 3; round += 1) {
    serve = () => answer('', 503);
    await nextPoll();
    await vi.waitFor(() => expect(status(element)).toMatch(/^as of /));
    serve = () => answer(feedOf('one'));
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(POLL_MS);
      expect(status(element)).toBe('');
    });
  }
  expect(warnings.filter((text) => text.startsWith('<np-news-ticker> '))).toHaveLength(1);
  expect(headlines(element)).toEqual(['Story one']);
});

it('leaves nothing behind after a day', async () => {
  const element = await loaded(feedOf('one', 'two'));
  const nodes = element.shadowRoot!.querySelectorAll('*').length;
  const timers = vi.getTimerCount();
  for (let quarter = 0; quarter < 24 * 4; quarter += 1) await nextPoll(15 * 60_000);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeLessThanOrEqual(timers));
  expect(element.shadowRoot!.querySelectorAll('*')).toHaveLength(nodes);
  element.remove();
  expect(vi.getTimerCount()).toBe(0);
});

it('shows offline what an earlier page heard', async () => {
  const first = await loaded(feedOf('one', 'two'));
  first.remove();
  await vi.advanceTimersByTimeAsync(3_600_000);
  serve = () => Promise.reject(new TypeError('Failed to fetch'));
  const second = await ticker();
  await reads(second, 'Story one', 'Story two');
  await says(second, 'as of 12:00');
});

it('merges several feeds and waits for all of them', async () => {
  serve = (url) =>
    answer(url.endsWith('b') ? feedOf({ name: 'b', minutesOld: 1 }) : feedOf({ name: 'a', minutesOld: 2 }));
  const element = await ticker({ src: `${src}?a ${src}?b` });
  await vi.waitFor(() => expect(headlines(element).sort()).toEqual(['Story a', 'Story b']));
  expect(element.articles[0]?.source?.name).toBe('The Vessmark Courier');
  expect(status(element)).toBe('');
});

it('shows the feeds that answer when another fails', async () => {
  serve = (url) => (url.endsWith('b') ? answer('', 404) : answer(feedOf('a')));
  const element = await ticker({ src: `${src}?a ${src}?b` });
  await reads(element, 'Story a');
});

it('leaves out stories that the page links to already, when asked to', async () => {
  serve = () => answer(feedOf('one', 'two', 'three'));
  const place = await fixture<HTMLElement>(html`
    <div>
      <a href="https://courier.example/two#comments">Two</a>
      <np-news-ticker src=${src} unseen></np-news-ticker>
    </div>
  `);
  await reads(place.querySelector('np-news-ticker')!, 'Story one', 'Story three');
});

it('names the source of a story among several in a line', async () => {
  serve = (url) => answer(feedOf(url.at(-1)!));
  const element = await ticker({ src: `${src}?a ${src}?b`, layout: 'ticker' });
  const labels = () =>
    [...element.shadowRoot!.querySelectorAll('[part=section]')].map((label) => label.textContent);
  await vi.waitFor(() => expect(labels()).toEqual(['The Vessmark Courier', 'The Vessmark Courier']));
});

it('listens to another feed when its address changes', async () => {
  const element = await loaded(feedOf('one'));
  serve = () => answer(feedOf('nine'));
  element.src = `${src}?other`;
  await reads(element, 'Story nine');
});

it('looks once when it is told to', async () => {
  const element = await loaded(feedOf('one'));
  element.refresh = 0;
  await vi.waitFor(() => expect(requests.length).toBe(2));
  await settled(element);
  for (let minute = 0; minute < 10; minute += 1) await vi.advanceTimersByTimeAsync(60_000);
  expect(requests.length).toBe(2);
});

it('stops asking when it leaves the page', async () => {
  const element = await loaded(feedOf('one'));
  element.remove();
  const before = requests.length;
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  expect(requests.length).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});
