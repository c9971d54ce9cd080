import { describe, expect, it, vi } from 'vitest';
import { FeedError } from './feed-error.js';
import { fetchFeed } from './fetch-feed.js';

const url = 'https://courier.example/feed.xml';
const rss =
  '<rss version="2.0"><channel><title>Courier</title><item><title>Crane</title></item></channel></rss>';

const answering = (body: BodyInit, init?: ResponseInit) =>
  vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, init)));

async function errorOf(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FeedError);
  return error as FeedError;
}

describe('fetching a feed', () => {
  it('reads what the server answers', async () => {
    const feed = await fetchFeed(url, { fetch: answering(rss) });
    expect(feed).toMatchObject({ title: 'Courier', articles: [{ headline: 'Crane' }] });
  });

  it('sends no cookies and asks whether the browser’s copy still holds', async () => {
    const fetch = answering(rss);
    await fetchFeed(url, { fetch });
    expect(fetch).toHaveBeenCalledWith(
      url,
      expect.objectContaining({ credentials: 'omit', cache: 'no-cache' }),
    );
  });

  it('decodes by the charset that the server names', async () => {
    const body = Uint8Array.from(rss.replace('Crane', 'Caf\u00e9'), (character) => character.charCodeAt(0));
    const headers = { 'content-type': 'application/rss+xml; charset=ISO-8859-1' };
    const feed = await fetchFeed(url, { fetch: answering(body, { headers }) });
    expect(feed.articles[0]?.headline).toBe('Café');
  });

  it.each([
    { status: 404, says: 'Is the address right' },
    { status: 403, says: 'not for everybody' },
    { status: 500, says: 'has a problem' },
  ])('says what HTTP $status means', async ({ status, says }) => {
    const error = await errorOf(fetchFeed(url, { fetch: answering('', { status }) }));
    expect(error).toMatchObject({ code: 'http', url });
    expect(error.message).toContain(says);
  });

  it.each([
    { header: '120', seconds: 120 },
    { header: new Date(Date.now() + 600_000).toUTCString(), seconds: 600 },
  ])('passes on how long the server wants to be left alone: $header', async ({ header, seconds }) => {
    const fetch = answering('', { status: 429, headers: { 'retry-after': header } });
    const { retryAfter } = await errorOf(fetchFeed(url, { fetch }));
    expect(Math.abs((retryAfter ?? 0) - seconds)).toBeLessThan(5);
  });

  it('reads no more than it is allowed to', async () => {
    const cancel = vi.fn();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel,
    });
    const error = await errorOf(fetchFeed(url, { fetch: answering(endless), maxBytes: 5000 }));
    expect(error.code).toBe('too-large');
    expect(cancel).toHaveBeenCalled();
  });

  it('says that an answer broke off, and blames no missing header for it', async () => {
    const breaking = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(rss.slice(0, 40))),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    const error = await errorOf(fetchFeed(url, { fetch: answering(breaking) }));
    expect(error).toMatchObject({ code: 'network', message: expect.stringContaining('broke off') as string });
  });

  it.each([
    { what: 'a server that never answers', fetch: () => new Promise<never>(() => undefined) },
    { what: 'a body that never ends', fetch: answering(new ReadableStream()) },
  ])('gives up on $what', async ({ fetch }) => {
    const error = await errorOf(fetchFeed(url, { fetch, timeout: 10 }));
    expect(error).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('0.01 seconds') as string,
    });
  });

  it('ends with the caller’s reason when the caller ends it', async () => {
    const controller = new AbortController();
    const promise = fetchFeed(url, {
      fetch: () => new Promise(() => undefined),
      signal: controller.signal,
    });
    controller.abort('left the page');
    await expect(promise).rejects.toBe('left the page');
    await expect(fetchFeed(url, { signal: controller.signal })).rejects.toBe('left the page');
  });

  it('says so when nobody answers', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const error = await errorOf(fetchFeed(url, { fetch }));
    expect(error.code).toBe('network');
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('names the missing header when the server is up but lets no other site read it', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError());
    const error = await errorOf(fetchFeed(url, { fetch }));
    expect(error.code).toBe('cors');
    expect(error.message).toContain('Access-Control-Allow-Origin');
  });

  it('says that a web page is no feed', async () => {
    const fetch = answering('<!doctype html><html><title>Log in</title></html>');
    expect((await errorOf(fetchFeed(url, { fetch }))).code).toBe('not-a-feed');
  });
});
