import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POLICY, serve } from './serve.mjs';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** A request as it is written: `fetch` would tidy the path first. */
function get(path: string, method = 'GET') {
  return new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; length: number }>(
    (resolve, reject) => {
      request({ port: new URL(server.url).port, path, method }, (response) => {
        let length = 0;
        response
          .on('data', (chunk: Buffer) => (length += chunk.length))
          .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, length }));
      })
        .on('error', reject)
        .end();
    },
  );
}

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/index.html', 'text/html; charset=utf-8'],
  ['/site.css', 'text/css; charset=utf-8'],
  ['/pictures/duchess.svg', 'image/svg+xml; charset=utf-8'],
  ['/feeds/latest.xml', 'application/rss+xml; charset=utf-8'],
  ['/feeds/notices.atom', 'application/atom+xml; charset=utf-8'],
  ['/feeds/river.json', 'application/json; charset=utf-8'],
  ['/embed/newsprint.js?version=1', 'text/javascript; charset=utf-8'],
  ['/storybook/', 'text/html; charset=utf-8'],
])('serves %s as %s', async (path, type) => {
  const { status, headers } = await get(path);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

it.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/serve.mjs',
  '/embed/..%2f..%2f..%2fpackage.json',
  '/..%5cserve.mjs',
  '//etc/passwd',
  '/%00',
  '/%',
  '/pictures',
])('has nothing at %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

it('serves the example pages under the strict policy, also the one for what is not there', async () => {
  for (const path of ['/', '/article.html', '/no-such-page.html']) {
    expect((await get(path)).headers['content-security-policy']).toBe(POLICY);
  }
});

it('serves Storybook without a policy', async () => {
  expect((await get('/storybook/')).headers).not.toHaveProperty('content-security-policy');
});

it.each(['/embed/newsprint.js', '/feeds/latest.xml'])('lets pages of other sites read %s', async (path) => {
  expect((await get(path)).headers['access-control-allow-origin']).toBe('*');
});

it('answers a HEAD without a body, and refuses to be written to', async () => {
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, length: 0 });
  expect((await get('/', 'POST')).status).toBe(405);
});

it('sends an address without its last slash on', async () => {
  expect(await get('/storybook')).toMatchObject({ status: 302, headers: { location: '/storybook/' } });
});

it.each([
  { port: () => new URL(server.url).port, says: 'is taken' },
  { port: () => 'abc', says: 'does not exist' },
  { port: () => '99999', says: 'does not exist' },
])('says in one sentence that a port $says', async ({ port, says }) => {
  const env = { ...process.env, PORT: port() };
  const started = promisify(execFile)(process.execPath, [join(import.meta.dirname, 'serve.mjs')], { env });
  await expect(started).rejects.toMatchObject({
    code: 1,
    stderr: `Port ${port()} ${says}. Set another one: PORT=4174 pnpm start\n`,
  });
});
