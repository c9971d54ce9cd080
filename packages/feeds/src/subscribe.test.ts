import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { subscribe, type FeedResult } from './subscribe.js';

const MINUTE_MS = 60_000;
const feed = (extra = '') =>
  `<rss version="2.0"><channel><title>Courier</title>${extra}<item><title>Crane</title></item></channel></rss>`;

let serve: () => Response;
let looks: number;
let url: string;
let count = 0;
let stops: (() => void)[];

/** The page that is hidden or not; Node has none. */
const page = typeof document === 'undefined' ? Object.assign(new EventTarget(), { hidden: false }) : document;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.stubGlobal('fetch', () => {
    looks += 1;
    return Promise.resolve(serve());
  });
  serve = () => new Response(feed());
  looks = 0;
  stops = [];
  url = `https://courier.example/${(count += 1)}.xml`;
});
afterEach(() => {
  for (const stop of stops) stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function listen(refresh: number, address = url) {
  const heard: FeedResult[] = [];
  const stop = subscribe(address, { refresh }, (result) => heard.push(result));
  stops.push(stop);
  return { heard, stop };
}

/** Lets time pass, and what was fetched in it be read. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  // Streams settle on tasks of the platform, which fake timers do not reach.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
    await vi.advanceTimersByTimeAsync(0);
  }
}

describe('polling a feed', () => {
  it('says what the first look came to, never before it returns', async () => {
    const { heard } = listen(60);
    expect(heard).toEqual([]);
    await pass(0);
    expect(heard).toMatchObject([{ feed: { title: 'Courier' } }]);
  });

  it('looks once for all who ask for the same address, and tells late comers at once', async () => {
    const first = listen(60);
    const second = listen(60);
    await pass(0);
    const third = listen(60);
    await pass(0);
    expect(looks).toBe(1);
    expect([first, second, third].map(({ heard }) => heard.length)).toEqual([1, 1, 1]);
  });

  it('looks as often as the most eager asks', async () => {
    listen(600);
    listen(60);
    await pass(0);
    await pass(MINUTE_MS);
    expect(looks).toBe(2);
  });

  it('speeds up for who comes later and asks for more', async () => {
    listen(0);
    listen(600);
    await pass(0);
    await pass(2 * MINUTE_MS);
    listen(60);
    await pass(0);
    expect(looks).toBe(2);
  });

  it('never looks twice within 15 seconds', async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    listen(1);
    await pass(0);
    await pass(14_900);
    expect(looks).toBe(1);
    await pass(100);
    expect(looks).toBe(2);
  });

  it.each([
    { random: 0, after: 48 },
    { random: 0.999_999, after: 72 },
  ])('comes up to a fifth earlier or later: after $after s of 60', async ({ random, after }) => {
    vi.mocked(Math.random).mockReturnValue(random);
    listen(60);
    await pass(0);
    await pass(after * 1000 - 100);
    expect(looks).toBe(1);
    await pass(100);
    expect(looks).toBe(2);
  });

  it.each([
    { random: 0, after: 15 },
    { random: 0.25, after: 15.75 },
    { random: 0.999_999, after: 18 },
  ])('spreads over a fifth more what may not be sooner: after $after s of 15', async ({ random, after }) => {
    vi.mocked(Math.random).mockReturnValue(random);
    listen(15);
    await pass(0);
    await pass(after * 1000 - 100);
    expect(looks).toBe(1);
    await pass(100);
    expect(looks).toBe(2);
  });

  it('looks once, and tells once, when asked for one look', async () => {
    const once = listen(0);
    const often = listen(60);
    for (let minute = 0; minute <= 5; minute += 1) await pass(minute ? MINUTE_MS : 0);
    expect(once.heard).toHaveLength(1);
    expect(often.heard).toHaveLength(6);
  });

  it('waits as long as the feed asks for', async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    serve = () => new Response(feed('<ttl>10</ttl>'));
    listen(60);
    await pass(0);
    await pass(9.9 * MINUTE_MS);
    expect(looks).toBe(1);
    await pass(0.2 * MINUTE_MS);
    expect(looks).toBe(2);
  });

  it('comes less and less often while the feed fails, and as before once it works', async () => {
    serve = () => new Response('', { status: 500 });
    const { heard } = listen(60);
    await pass(0);
    await pass(2 * MINUTE_MS);
    await pass(4 * MINUTE_MS);
    expect(looks).toBe(3);
    serve = () => new Response(feed());
    await pass(8 * MINUTE_MS);
    await pass(MINUTE_MS);
    expect(looks).toBe(5);
    expect(heard.map((result) => 'feed' in result)).toEqual([false, false, false, true, true]);
  });

  it('never comes back before Retry-After, not even for a new element', async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    serve = () => new Response('', { status: 429, headers: { 'retry-after': '600' } });
    const { stop } = listen(60);
    await pass(0);
    stop();
    listen(60);
    await pass(9.9 * MINUTE_MS);
    expect(looks).toBe(1);
    await pass(0.2 * MINUTE_MS);
    expect(looks).toBe(2);
  });

  it('goes on from the last good feed when it fails in between', async () => {
    const { heard } = listen(60);
    const bodies = [feed(), '<!doctype html><title>Down</title>', feed('<item><title>Ferry</title></item>')];
    for (const [turn, body] of bodies.entries()) {
      serve = () => new Response(body);
      await pass(turn * MINUTE_MS);
    }
    expect(
      heard.map((result) => ('feed' in result ? result.feed.articles.length : result.error.code)),
    ).toEqual([1, 'not-a-feed', 2]);
  });

  it.each([
    { fault: 'HTTP 404', answer: () => new Response('', { status: 404 }), code: 'http' },
    { fault: 'HTTP 500', answer: () => new Response('', { status: 500 }), code: 'http' },
    { fault: 'a web page', answer: () => new Response('<!doctype html><p>Log in'), code: 'not-a-feed' },
    { fault: 'JSON that breaks off', answer: () => new Response('{"items":[{'), code: 'malformed' },
    {
      fault: 'a server that cannot be reached',
      answer: () => {
        throw new TypeError('Failed to fetch');
      },
      code: 'network',
    },
  ])('passes on the fault, and looks again later: $fault', async ({ answer, code }) => {
    serve = answer;
    vi.stubGlobal('fetch', (_: string, { mode }: RequestInit) => {
      if (mode === 'no-cors') return Promise.reject(new TypeError('Failed to fetch'));
      looks += 1;
      return Promise.resolve().then(() => serve());
    });
    const { heard } = listen(60);
    await pass(0);
    expect(heard).toMatchObject([{ error: { code } }]);
    serve = () => new Response(feed());
    await pass(2 * MINUTE_MS);
    expect(heard).toMatchObject([{ error: { code } }, { feed: { title: 'Courier' } }]);
  });

  it('gives up on a body that drips, and looks again later', async () => {
    let drip: (() => void) | undefined;
    const pull = (controller: ReadableStreamDefaultController) =>
      new Promise<void>((resolve) => {
        drip = () => {
          controller.enqueue(new Uint8Array(1));
          resolve();
        };
      });
    serve = () => new Response(new ReadableStream({ pull }));
    const { heard } = listen(60);
    await pass(0);
    for (let seconds = 0; seconds < 12; seconds += 4) {
      drip?.();
      await pass(4000);
    }
    expect(heard).toMatchObject([{ error: { code: 'timeout' } }]);
    serve = () => new Response(feed());
    await pass(2 * MINUTE_MS);
    expect(heard.at(-1)).toMatchObject({ feed: { title: 'Courier' } });
  });

  it('keeps the good items of a body that breaks off', async () => {
    serve = () => new Response(feed('<item><title>Ferry</title></item>').slice(0, -50));
    const { heard } = listen(0);
    await pass(0);
    expect(heard).toMatchObject([{ feed: { articles: [{ headline: 'Ferry' }] } }]);
  });

  it('reads an unchanged feed once: the same object comes again', async () => {
    const { heard } = listen(60);
    await pass(0);
    await pass(MINUTE_MS);
    serve = () => new Response(feed('<description>New</description>'));
    await pass(MINUTE_MS);
    const feeds = heard.map((result) => 'feed' in result && result.feed);
    expect(feeds[1]).toBe(feeds[0]);
    expect(feeds[2]).not.toBe(feeds[0]);
  });

  it('stops when nobody listens, and looks anew for who comes much later', async () => {
    const { heard, stop } = listen(60);
    await pass(0);
    stop();
    await pass(60 * MINUTE_MS);
    expect(looks).toBe(1);
    const late = listen(0);
    await pass(0);
    expect(looks).toBe(2);
    expect([heard.length, late.heard.length]).toEqual([1, 1]);
  });

  it('rests while the page is hidden, and looks when it is seen again', async () => {
    let hidden = false;
    if (typeof document === 'undefined') vi.stubGlobal('document', page);
    vi.spyOn(page as Document, 'hidden', 'get').mockImplementation(() => hidden);
    listen(60);
    await pass(0);
    hidden = true;
    await pass(60 * MINUTE_MS);
    expect(looks).toBe(1);
    hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(looks).toBe(2);
  });

  it('spares a reader who saves data', async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    // On the browser's own object: WebKit goes on reading a global that it has read often.
    const { navigator = {} } = globalThis as { navigator?: object };
    vi.stubGlobal('navigator', navigator);
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'));
    listen(60);
    await pass(0);
    await pass(14 * MINUTE_MS);
    expect(looks).toBe(1);
    await pass(MINUTE_MS);
    expect(looks).toBe(2);
  });

  it('forgets the feeds that nobody asks for any more', async () => {
    const { stop } = listen(60);
    await pass(0);
    stop();
    await pass(MINUTE_MS);
    listen(60, `${url}?other`);
    const again = listen(60);
    await pass(0);
    expect(looks).toBe(3);
    expect(again.heard).toHaveLength(1);
  });

  it('polls for a day and leaves nothing behind', async () => {
    const { heard } = listen(600);
    for (let look = 0; look <= 144; look += 1) await pass(look ? 10 * MINUTE_MS : 0);
    expect(looks).toBe(145);
    expect(heard).toHaveLength(145);
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('the tabs of a site', () => {
  let posted: unknown[];
  let channels: Channel[];
  let closed: number;
  const others = (word: object) => channels.at(-1)?.onmessage?.({ data: { url, ...word } });
  /** The global object's events; Node has none. */
  const globe = typeof window === 'undefined' ? new EventTarget() : window;
  const leave = () => globe.dispatchEvent(new Event('pagehide'));

  class Channel {
    onmessage?: (event: { data: unknown }) => void;
    constructor() {
      channels.push(this);
    }
    postMessage(word: unknown) {
      posted.push(structuredClone(word));
    }
    close() {
      closed += 1;
    }
  }

  beforeEach(() => {
    if (typeof window === 'undefined') {
      vi.stubGlobal('addEventListener', globe.addEventListener.bind(globe));
      vi.stubGlobal('navigator', { onLine: true });
    }
    leave();
    vi.stubGlobal('BroadcastChannel', Channel);
    channels = [];
    posted = [];
    closed = 0;
  });
  afterEach(() => {
    leave();
  });

  it('are told when one of them looks, and what came of it', async () => {
    listen(60);
    await pass(0);
    expect(posted).toMatchObject([{ url }, { url, feed: { title: 'Courier' } }]);
    serve = () => new Response('', { status: 503, headers: { 'retry-after': '60' } });
    await pass(MINUTE_MS);
    expect(posted.at(-1)).toMatchObject({ url, error: { code: 'http', retryAfter: 60 } });
  });

  it('share one look: who hears of it waits, and takes what came of it for its own', async () => {
    const { heard } = listen(60);
    await pass(0);
    for (let minute = 0; minute < 10; minute += 1) {
      await pass(0.9 * MINUTE_MS);
      others({});
      others({ feed: { format: 'rss', title: 'From the other tab', articles: [] } });
    }
    await pass(0);
    expect(looks).toBe(1);
    expect(heard).toHaveLength(11);
    expect(heard.at(-1)).toMatchObject({ feed: { title: 'From the other tab' } });
  });

  it('go on by themselves when the one that looks is frozen in the middle of it', async () => {
    listen(60);
    await pass(0);
    await pass(0.9 * MINUTE_MS);
    others({});
    await pass(0.9 * MINUTE_MS);
    expect(looks).toBe(1);
    await pass(0.1 * MINUTE_MS);
    expect(looks).toBe(2);
  });

  it('leave a server alone together when it asks for it', async () => {
    const { heard } = listen(60);
    await pass(0);
    others({ error: { code: 'http', message: 'Asked too often.', retryAfter: 600 } });
    await pass(9 * MINUTE_MS);
    expect(looks).toBe(1);
    expect(heard.at(-1)).toMatchObject({ error: { code: 'http', url, message: 'Asked too often.' } });
  });

  it('keep no page from the back-forward cache', async () => {
    listen(60);
    await pass(0);
    leave();
    expect(closed).toBe(1);
    await pass(MINUTE_MS);
    expect(posted).toHaveLength(4);
  });

  it('look again as soon as the reader is online again', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    serve = () => new Response('', { status: 500 });
    const { heard } = listen(60);
    await pass(0);
    serve = () => new Response(feed());
    globe.dispatchEvent(new Event('online'));
    await pass(0);
    expect(heard).toMatchObject([{ error: {} }, { feed: {} }]);
  });
});
