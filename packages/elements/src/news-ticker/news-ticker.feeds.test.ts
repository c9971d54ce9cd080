import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { server } from 'vitest/browser';
import './define.js';
import type { FeedErrorEvent } from './feed-error-event.js';
import type { FeedLoadEvent } from './feed-load-event.js';
import type { NpNewsTicker } from './news-ticker.js';
import { fixture, settled } from '../testing/fixture.js';
import { click, hover, moveAway, press } from '../testing/input.js';

const noon = Date.UTC(2026, 9, 16, 12);
const POLL_MS = 60_000 * 1.5;

interface Story {
  readonly name: string;
  readonly title?: string;
  readonly minutesOld?: number;
  readonly tags?: readonly string[];
}

const feedOf = (...stories: readonly (string | Story)[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Vessmark Courier',
    items: stories
      .map((story) => (typeof story === 'string' ? { name: story } : story))
      .map(({ name, title = `Story ${name}`, minutesOld, tags = [] }, index) => ({
        id: `https://courier.example/${name}`,
        url: `https://courier.example/${name}`,
        title,
        tags,
        content_text: `What happened in ${name}.`,
        date_published: new Date(noon - (minutesOld ?? index * 10) * 60_000).toISOString(),
      })),
  });

const answer = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/feed+json' } });

/** What the newsroom's server answers from now on, to every address. */
let serve: (url: string, mode?: RequestMode) => Response | Promise<Response>;
let requests: string[];
let warnings: string[];
let feedNumber = 0;
let src: string;

beforeEach(() => {
  vi.useFakeTimers({
    now: noon,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  requests = [];
  warnings = [];
  // An address of its own for each test: a feed that was read once may be remembered.
  feedNumber += 1;
  src = `https://courier.example/feed-${feedNumber}.json`;
  vi.stubGlobal('fetch', (input: RequestInfo | URL, { mode }: RequestInit = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    requests.push(url);
    return Promise.resolve(serve(url, mode));
  });
  vi.spyOn(console, 'warn').mockImplementation((text: string) => warnings.push(text));
});

afterEach(async () => {
  getSelection()!.removeAllRanges();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  await moveAway();
});

interface Attributes {
  readonly src?: string;
  readonly limit?: number;
  readonly layout?: NpNewsTicker['layout'];
  readonly keywords?: string;
  readonly sections?: string;
  readonly perSource?: number;
}

async function ticker(attributes: Attributes = {}) {
  const element = await fixture<NpNewsTicker>(html`
    <np-news-ticker
      src=${attributes.src ?? src}
      limit=${attributes.limit ?? 10}
      layout=${attributes.layout ?? 'list'}
      keywords=${attributes.keywords ?? ''}
      sections=${attributes.sections ?? ''}
      per-source=${attributes.perSource ?? 0}
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
  // Step by step: the answer is read in the browser's own time, and no clock may run ahead of it.
  for (let passed = 0; passed < after && requests.length === before; passed += 1_000) {
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(requests.length).toBeGreaterThan(before);
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

it('does not put the feed’s first answer where the reader has selected something', async () => {
  let release: (response: Response) => void = () => undefined;
  serve = () => new Promise((resolve) => (release = resolve));
  const element = await ticker();
  await vi.waitFor(() => expect(requests).toEqual([src]));
  getSelection()!.selectAllChildren(element.querySelector('a')!);
  release(answer(feedOf('one', 'two')));
  await says(element, '2 new headlines');
  expect(headlines(element)).toEqual(['The fallback']);
});

it('takes nothing of the publisher’s list for withdrawn by a first answer', async () => {
  let release: (response: Response) => void = () => undefined;
  serve = () => new Promise((resolve) => (release = resolve));
  const element = await ticker();
  await vi.waitFor(() => expect(requests).toEqual([src]));
  const time = document.createElement('time');
  time.dateTime = new Date(noon).toISOString();
  const item = element.querySelector('li')!;
  item.after(item.cloneNode(true));
  item.append(time);
  await hover(element.querySelector('a')!);
  release(answer(feedOf({ name: 'one', minutesOld: 30 })));
  await says(element, '1 new headline');
  await moveAway();
  await vi.advanceTimersByTimeAsync(3000);
  expect(headlines(element)).toEqual(['The fallback', 'The fallback']);
});

it('leaves the publisher’s list as it is while the feed says the same', async () => {
  serve = () => answer(feedOf({ name: 'fallback', title: 'The fallback' }));
  const element = await ticker();
  const list = element.querySelector('ul');
  await new Promise((resolve) => element.addEventListener('np-feed-load', resolve));
  await settled(element);
  expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedElements()).toEqual([
    list,
  ]);
  serve = () => answer(feedOf('new', { name: 'fallback', title: 'The fallback' }));
  await nextPoll();
  await says(element, '1 new headline');
  expect(element.shadowRoot!.querySelector('slot:not([name])')).not.toBeNull();
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

it.each([-2, NaN])('shows all stories with a limit of %s', async (limit) => {
  serve = () => answer(feedOf('one', 'two', 'three'));
  const element = await ticker({ limit });
  await reads(element, 'Story one', 'Story two', 'Story three');
  expect(element.shadowRoot!.querySelectorAll('li')).toHaveLength(3);
});

it('takes all stories of a source with a most of -1', async () => {
  serve = () => answer(feedOf('one', 'two'));
  await reads(await ticker({ perSource: -1 }), 'Story one', 'Story two');
});

it.each(['http://[', 'javascript:alert(1)'])('says that nothing is at %s', async (address) => {
  serve = refused;
  const failures: string[] = [];
  const listener = ({ error }: FeedErrorEvent) => failures.push(error.message);
  document.body.addEventListener('np-feed-error', listener, { once: true });
  const element = await ticker({ src: address });
  await vi.waitFor(() => expect(failures[0]).toContain(address));
  expect(headlines(element)).toEqual(['The fallback']);
  expect(warned()).toHaveLength(1);
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

it('lets a withdrawn story stay for as long as a reader is at the list', async () => {
  const element = await loaded(feedOf('one', 'two', 'three'));
  const card = element.shadowRoot!.querySelectorAll('np-article-card')[1]!;
  const link = card.shadowRoot!.querySelector<HTMLElement>('[part=link]')!;
  link.focus();
  const focused = () => card.shadowRoot!.activeElement?.textContent.trim();
  const before = focused();
  serve = () => answer(feedOf('two', 'three'));
  await nextPoll();
  await settled(element);
  expect([before, focused()]).toEqual(['Story two', 'Story two']);
  expect(headlines(element)).toEqual(['Story one', 'Story two', 'Story three']);
  link.blur();
  await vi.advanceTimersByTimeAsync(2000);
  await reads(element, 'Story two', 'Story three');
});

async function standsWhile(select: (element: NpNewsTicker) => unknown) {
  const element = await loaded(feedOf('one', 'two', 'three'));
  await settled(element);
  await select(element);
  expect(String(getSelection())).not.toBe('');
  serve = () => answer(feedOf('one', { name: 'three', minutesOld: 20 }));
  await nextPoll();
  await vi.advanceTimersByTimeAsync(3000);
  await settled(element);
  expect(headlines(element)).toEqual(['Story one', 'Story two', 'Story three']);
  getSelection()!.removeAllRanges();
  await vi.advanceTimersByTimeAsync(2000);
  await reads(element, 'Story one', 'Story three');
}

it('moves nothing while the reader has selected a headline', async () => {
  await standsWhile((element) => {
    const card = element.shadowRoot!.querySelector('np-article-card')!;
    getSelection()!.selectAllChildren(card.shadowRoot!.querySelector('[part=link]')!);
  });
});

// WebKit leaves out of a whole page what begins it.
it.skipIf(server.browser === 'webkit')(
  'moves nothing while the reader has selected the page that it begins',
  async () => {
    await standsWhile(async () => {
      await click(await fixture(html`<p>Beside it</p>`));
      await press('Control+a');
    });
  },
);

it('takes a click on the list for no reading of it', async () => {
  serve = () => answer(feedOf('fallback', 'two'));
  const element = await ticker({ limit: 1 });
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  getSelection()!.collapse(element.querySelector('a')!.firstChild, 3);
  serve = () => answer(feedOf('two'));
  await nextPoll();
  await reads(element, 'Story two');
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

/** An answer that the server sends piece by piece, a piece a second, without ever coming to its end. */
function drip(): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = () => {
        controller.enqueue(new TextEncoder().encode('{"version":"https://jsonfeed.org/version/1.1" '));
        later = setTimeout(send, 1000);
      };
      let later = setTimeout(send, 1000);
      stopDripping = () => clearTimeout(later);
    },
    cancel: () => stopDripping(),
  });
  return new Response(body);
}
let stopDripping: () => void = () => undefined;
afterEach(() => stopDripping());

const never = () => new Promise<Response>(() => undefined);
const refused = () => Promise.reject<Response>(new TypeError('Failed to fetch'));

const FAULTS: readonly { fault: string; code: string; serve: typeof serve }[] = [
  { fault: '404', code: 'http', serve: () => answer('', 404) },
  {
    fault: '429 with Retry-After',
    code: 'http',
    serve: () => new Response('', { status: 429, headers: { 'retry-after': '120' } }),
  },
  { fault: '500', code: 'http', serve: () => answer('', 500) },
  {
    fault: 'a page in place of a feed',
    code: 'not-a-feed',
    serve: () => answer('<!doctype html><title>Sorry</title>'),
  },
  {
    fault: 'a body that is cut short',
    code: 'malformed',
    serve: () => answer('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"o'),
  },
  { fault: 'an empty body', code: 'not-a-feed', serve: () => answer('') },
  { fault: 'no answer in time', code: 'timeout', serve: never },
  { fault: 'a body that comes too slowly', code: 'timeout', serve: drip },
  { fault: 'no connection', code: 'network', serve: refused },
  {
    fault: 'a server that lets no other site read',
    code: 'cors',
    serve: (_, mode) => (mode === 'no-cors' ? answer('') : refused()),
  },
];

const warned = () => warnings.filter((text) => text.startsWith('<np-news-ticker> '));

it.each(FAULTS)('keeps the fallback, says why and warns once on $fault', async ({ code, serve: fault }) => {
  serve = fault;
  const failures: FeedErrorEvent[] = [];
  const listener = (event: FeedErrorEvent) => failures.push(event);
  document.body.addEventListener('np-feed-error', listener, { once: true });
  const element = await ticker();
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    expect(failures).toHaveLength(1);
  });
  expect(failures[0]!.error.code).toBe(code);
  await settled(element);
  expect(headlines(element)).toEqual(['The fallback']);
  expect(element.shadowRoot!.querySelector('slot:not([name])')).not.toBeNull();
  expect(warned()).toHaveLength(1);
});

it.each(FAULTS)('keeps the last good list and tells its age on $fault', async ({ serve: fault }) => {
  const element = await loaded(feedOf('one', 'two'));
  serve = fault;
  await nextPoll();
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    expect(status(element)).toBe('as of 12:00');
  });
  expect(headlines(element)).toEqual(['Story one', 'Story two']);
  expect(warned()).toHaveLength(1);
});

it('waits as long as a server asks that was asked too often', async () => {
  const element = await loaded(feedOf('one'));
  serve = () => new Response('', { status: 429, headers: { 'retry-after': '600' } });
  await nextPoll();
  await says(element, 'as of 12:00');
  const before = requests.length;
  await vi.advanceTimersByTimeAsync(500_000);
  expect(requests.length).toBe(before);
});

it('tells the age of what is shown also while news waits', async () => {
  const element = await loaded(feedOf('one'));
  serve = () => answer(feedOf('two', 'one'));
  await nextPoll();
  await says(element, '1 new headline');
  serve = () => answer('', 500);
  await nextPoll();
  await vi.waitFor(() => expect(status(element)).toMatch(/^1 new headline as of 12:0\d$/));
  freshButton(element)!.focus();
  await press('Enter');
  await reads(element, 'Story two', 'Story one');
  await settled(element);
  expect(status(element)).toMatch(/^as of 12:0\d$/);
});

it.each(['ticker', 'list', 'rotate'] as const)(
  'moves nothing on a phone when news comes, and leaves headlines room: %s',
  async (layout) => {
    const long = { name: 'one', title: 'Night ferry returns to the old port after ten years', minutesOld: 1 };
    serve = () => answer(feedOf(long, 'two'));
    const element = await ticker({ layout });
    element.heading = 'Latest news';
    await reads(element, long.title, 'Story two');
    await settled(element);
    // Cards count as off screen until a frame says that they are not.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const heights = () =>
      [272, 288, 304, 320, 336, 352, 368].map((width) => {
        element.style.inlineSize = `${width}px`;
        return element.getBoundingClientRect().height;
      });
    const before = heights();
    serve = () => answer(feedOf('new', long, 'two'));
    await nextPoll();
    await says(element, '1 new headline');
    serve = () => answer('', 500);
    await nextPoll();
    await vi.waitFor(() => expect(status(element)).toMatch(/ as of /));
    expect(heights()).toEqual(before);
    element.style.inlineSize = '304px';
    expect(element.shadowRoot!.querySelector('[part=strip]')!.clientWidth).toBeGreaterThan(110);
  },
);

it.each(['ticker', 'rotate'] as const)('shows a short heading as a whole: %s', async (layout) => {
  serve = () => answer(feedOf('one', 'two'));
  const element = await ticker({ layout });
  element.heading = 'Now';
  await reads(element, 'Story one', 'Story two');
  const heading = element.shadowRoot!.querySelector('[part=heading]')!;
  const { left, top, height } = heading.getBoundingClientRect();
  expect(element.shadowRoot!.elementFromPoint(left + 2, top + height / 2)).toBe(heading);
});

it('shows nothing of a heading that has no room', async () => {
  serve = () => answer(feedOf('one', 'two'));
  const element = await ticker({ layout: 'ticker' });
  element.heading = 'Latest news from the port';
  await reads(element, 'Story one', 'Story two');
  serve = () => answer(feedOf('new', 'one', 'two'));
  await nextPoll();
  await says(element, '1 new headline');
  const heading = element.shadowRoot!.querySelector('[part=heading]')!;
  const seen = new Set<boolean>();
  for (let width = 240; width <= 440; width += 3) {
    element.style.inlineSize = `${width}px`;
    const { left, top, width: room, height } = heading.getBoundingClientRect();
    const isSeen = element.shadowRoot!.elementFromPoint(left + 2, top + height / 2) === heading;
    if (room > 4) expect(isSeen, `${room}px of it`).toBe(room >= 24);
    seen.add(isSeen);
  }
  expect([...seen]).toEqual([false, true]);
});

it('tells the console once of a feed that fails in one way after another', async () => {
  const element = await loaded(feedOf('one'));
  const statuses: string[] = [];
  element.addEventListener('np-feed-error', ({ error }) => statuses.push(error.message));
  for (const status of [500, 404]) {
    serve = () => answer('', status);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(POLL_MS);
      expect(statuses.at(-1)).toContain(String(status));
    });
  }
  expect(warned()).toHaveLength(1);
});

it('tells the day as well of what is older than one', async () => {
  const first = await loaded(feedOf('one'));
  first.remove();
  await vi.advanceTimersByTimeAsync(30 * 3_600_000);
  serve = refused;
  const second = await ticker();
  await says(second, 'as of 16 Oct 2026, 12:00');
});

it('keeps a page’s own list that is newer than what was kept', async () => {
  const first = await loaded(feedOf('one'));
  first.remove();
  await vi.advanceTimersByTimeAsync(3_600_000);
  serve = refused;
  const second = await fixture<NpNewsTicker>(html`
    <np-news-ticker src=${src}>
      <ul>
        <li>
          <a href="https://courier.example/later">Later</a>
          <time datetime="2026-10-16T13:00:00Z">13:00</time>
        </li>
      </ul>
    </np-news-ticker>
  `);
  await vi.waitFor(() => expect(warned()).toHaveLength(1));
  expect(headlines(second)).toEqual(['Later']);
});

it('counts stories that wait already together with those that come to them', async () => {
  const element = await loaded(feedOf('one'));
  serve = () => answer(feedOf('two', 'one'));
  await nextPoll();
  await says(element, '1 new headline');
  serve = () => answer(feedOf('three', 'two', { name: 'one', title: 'Story one, corrected' }));
  await nextPoll();
  await says(element, '2 new headlines');
  expect(headlines(element)).toEqual(['Story one, corrected']);
});

it('moves nothing under a pointer when the feed changes its order', async () => {
  const element = await loaded(feedOf('one', 'two'));
  await hover(element.shadowRoot!.querySelector('li')!);
  serve = () => answer(feedOf({ name: 'one', minutesOld: 20 }, { name: 'two', minutesOld: 1 }));
  await nextPoll();
  await settled(element);
  expect(headlines(element)).toEqual(['Story one', 'Story two']);
  await moveAway();
  await vi.advanceTimersByTimeAsync(2000);
  await reads(element, 'Story two', 'Story one');
});

it.each([
  { by: 'a word of the headline', attributes: { keywords: 'FERRY' }, left: ['Night ferry returns'] },
  {
    by: 'one of several words',
    attributes: { keywords: 'ferry, lamps' },
    left: ['Night ferry returns', 'Lamps relit'],
  },
  { by: 'a tag', attributes: { keywords: 'trams' }, left: ['Accordion found'] },
  { by: 'a section', attributes: { sections: 'harbour' }, left: ['Night ferry returns'] },
  { by: 'both', attributes: { sections: 'Harbour, City', keywords: 'lamps' }, left: ['Lamps relit'] },
])('takes of a feed what it is told to, by $by', async ({ attributes, left }) => {
  serve = () =>
    answer(
      feedOf(
        { name: 'a', title: 'Night ferry returns', tags: ['Harbour'] },
        { name: 'b', title: 'Lamps relit', tags: ['City'] },
        { name: 'c', title: 'Accordion found', tags: ['Letters', 'trams'] },
      ),
    );
  const element = await ticker(attributes);
  await reads(element, ...left);
});

it('shows at once what another wish brings', async () => {
  const element = await loaded(feedOf('one', 'two'));
  element.keywords = 'two';
  await reads(element, 'Story two');
  element.keywords = '';
  await reads(element, 'Story one', 'Story two');
});

it('takes no more of one source among several than it is told to', async () => {
  serve = (url) =>
    answer(
      feedOf(`${url.at(-1)!}1`, `${url.at(-1)!}2`, `${url.at(-1)!}3`).replace(
        'The Vessmark Courier',
        url.at(-1)!,
      ),
    );
  const element = await ticker({ src: `${src}?a ${src}?b`, perSource: 2 });
  await vi.waitFor(() =>
    expect(headlines(element).sort()).toEqual(['Story a1', 'Story a2', 'Story b1', 'Story b2']),
  );
});

it('shows once a story that two feeds tell', async () => {
  serve = (url) => answer(feedOf(url.at(-1)!, { name: 'same', minutesOld: 5 }));
  const element = await ticker({ src: `${src}?a ${src}?b` });
  await vi.waitFor(() => expect(headlines(element).sort()).toEqual(['Story a', 'Story b', 'Story same']));
});

it('brings a withdrawn story back only when the reader asks', async () => {
  const element = await loaded(feedOf('one', 'two', 'three'));
  serve = () => answer(feedOf('one', { name: 'three', minutesOld: 20 }));
  await nextPoll();
  await reads(element, 'Story one', 'Story three');
  serve = () => answer(feedOf('one', 'two', 'three'));
  await nextPoll();
  await says(element, '1 new headline');
  expect(headlines(element)).toEqual(['Story one', 'Story three']);
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
  element.refresh = 300;
  await settled(element);
  const nodes = element.shadowRoot!.querySelectorAll('*').length;
  const timers = vi.getTimerCount();
  while (Date.now() < noon + 24 * 3_600_000) {
    const before = requests.length;
    await vi.advanceTimersToNextTimerAsync();
    // The answer's body is read by the browser, in its own time: no clock may run ahead of it.
    for (let wait = 0; requests.length > before && wait < 3; wait += 1) await new Response('as long').text();
  }
  expect(requests.length).toBeGreaterThan(24 * 12 * 0.8);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeLessThanOrEqual(timers));
  expect(element.shadowRoot!.querySelectorAll('*')).toHaveLength(nodes);
  element.remove();
  // A look that has begun ends first.
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
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

it.each([
  '{',
  '7',
  '{"heardAt":1}',
  '{"heardAt":1,"articles":[null]}',
  '{"heardAt":1,"articles":[{"id":"a"}]}',
  '{"heardAt":"yesterday","articles":[]}',
])('keeps its list where what was kept is %s', async (kept) => {
  localStorage.setItem(`newsprint-${src}   0`, kept);
  serve = () => answer('', 404);
  const failed = vi.fn();
  addEventListener('np-feed-error', failed, { once: true });
  const element = await ticker();
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  removeEventListener('np-feed-error', failed);
  await settled(element);
  expect(headlines(element)).toEqual(['The fallback']);
  expect(status(element)).toBe('');
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

it('names the source of a story among several in a list, in place of its section', async () => {
  serve = (url) => answer(feedOf({ name: url.at(-1)!, tags: ['Harbour'] }));
  const element = await ticker({ src: `${src}?a ${src}?b` });
  await vi.waitFor(() => expect(element.articles).toHaveLength(2));
  await settled(element);
  expect(element.articles[0]?.section?.name).toBe('Harbour');
  const labels = [...element.shadowRoot!.querySelectorAll('np-article-card')].map((card) => {
    const slot = card.shadowRoot!.querySelector<HTMLSlotElement>('[part=kicker] slot');
    return slot?.assignedElements()[0]?.textContent;
  });
  expect(labels).toEqual(['The Vessmark Courier', 'The Vessmark Courier']);
  element.src = `${src}?a`;
  await vi.waitFor(() => expect(element.articles).toHaveLength(1));
  await settled(element);
  const kicker = element
    .shadowRoot!.querySelector('np-article-card')!
    .shadowRoot!.querySelector('[part=kicker]');
  expect(kicker?.textContent).toBe('Harbour');
});

it('listens to another feed when its address changes', async () => {
  const element = await loaded(feedOf('one'));
  serve = () => answer(feedOf('nine'));
  element.src = `${src}?other`;
  await reads(element, 'Story nine');
});

it('keeps the last feed’s stories and tells their age when the next one fails', async () => {
  const element = await loaded(feedOf('one'));
  await vi.advanceTimersByTimeAsync(20_000);
  serve = () => answer('', 404);
  element.src = `${src}?other`;
  await says(element, 'as of 12:00');
  expect(headlines(element)).toEqual(['Story one']);
  expect(warned()).toHaveLength(1);
  serve = () => answer(feedOf('nine'));
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(POLL_MS);
    expect(status(element)).toBe('');
  });
  expect(headlines(element)).toEqual(['Story nine']);
});

it('shows what an earlier page heard of a feed that fails instead of another feed’s stories', async () => {
  const first = await loaded(feedOf('one'));
  first.remove();
  const element = await fixture<NpNewsTicker>(
    html`<np-news-ticker src=${`${src}?other`} time-zone="UTC" lang="en-GB"></np-news-ticker>`,
  );
  serve = () => answer(feedOf('nine'));
  await reads(element, 'Story nine');
  await vi.advanceTimersByTimeAsync(3_600_000);
  serve = () => answer('', 404);
  element.src = src;
  await reads(element, 'Story one');
  await says(element, 'as of 12:00');
});

it('tells no age of one feed beside stories of two others, one of which fails', async () => {
  const element = await loaded(feedOf('one'));
  serve = (url) => (url.endsWith('b') ? answer('', 404) : answer(feedOf('a')));
  element.src = `${src}?a ${src}?b`;
  await reads(element, 'Story a');
  await settled(element);
  expect(status(element)).toBe('');
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
