import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSnapshot } from './run-snapshot.js';

const harbour = `<rss version="2.0"><channel><title>Harbour</title><link>https://courier.example/harbour</link>
  <item><title>Crane falls silent</title><link>https://courier.example/crane</link><pubDate>Fri, 16 Oct 2026 08:05:00 +0200</pubDate></item>
  <item><title>Night ferry returns</title><link>https://courier.example/ferry</link><pubDate>Thu, 15 Oct 2026 20:00:00 +0200</pubDate></item>
</channel></rss>`;
const city = `<rss version="2.0"><channel><title>City</title>
  <item><title>Footbridge stays open</title><link>https://courier.example/bridge</link><pubDate>Fri, 16 Oct 2026 07:00:00 +0200</pubDate></item>
  <item><title>Crane falls silent</title><link>https://courier.example/crane?utm_source=city</link><pubDate>Fri, 16 Oct 2026 08:05:00 +0200</pubDate></item>
</channel></rss>`;

let folder: string;
const file = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsprint-feeds-'));
  await writeFile(file('harbour.xml'), harbour);
  await writeFile(file('city.xml'), city);
  await writeFile(file('page.html'), '<!doctype html><html><title>Not found</title></html>');
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runSnapshot(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}

interface Written {
  title: string;
  items: { title: string; _source?: { name: string } }[];
}

describe('the command newsprint-feeds', () => {
  it('merges feeds, newest first and each story once, and says where each comes from', async () => {
    const { code, out } = await run(file('harbour.xml'), file('city.xml'));
    const { title, items } = JSON.parse(out) as Written;
    expect(code).toBe(0);
    expect(title).toBe('Harbour, City');
    expect(items.map((item) => `${item.title} (${item._source?.name})`)).toEqual([
      'Crane falls silent (Harbour)',
      'Footbridge stays open (City)',
      'Night ferry returns (Harbour)',
    ]);
  });

  it('prints a list for the page with --html, at most as long as asked', async () => {
    const { out } = await run(file('harbour.xml'), '--html', '--limit', '1');
    expect(out.match(/<li>/g)).toHaveLength(1);
    expect(out).toContain('<a href="https://courier.example/crane">Crane falls silent</a>');
  });

  it('writes both files with --out and --html, and leaves no half-written one', async () => {
    const { code, out } = await run(file('harbour.xml'), '--html', '--out', file('latest'));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((await readdir(folder)).filter((name) => name.startsWith('latest'))).toEqual([
      'latest.html',
      'latest.json',
    ]);
    expect(JSON.parse(await readFile(file('latest.json'), 'utf8'))).toMatchObject({ title: 'Harbour' });
  });

  it('writes the others when a feed fails, names it, and ends with 1', async () => {
    const { code, out, err } = await run(file('harbour.xml'), file('page.html'), file('missing.xml'));
    expect(code).toBe(1);
    expect((JSON.parse(out) as Written).items).toHaveLength(2);
    expect(err).toContain('page.html');
    expect(err).toContain('missing.xml');
  });

  it('keeps the last snapshot when every feed fails', async () => {
    await writeFile(file('latest.json'), 'the last good one');
    expect(await run(file('page.html'), '--out', file('latest'))).toMatchObject({ code: 1 });
    expect(await readFile(file('latest.json'), 'utf8')).toBe('the last good one');
  });

  it.each([[['--limit', 'few', 'x.xml']], [['--unknown']], [[]]])(
    'explains itself when it is not understood: %j',
    async (args) => {
      const { code, err } = await run(...args);
      expect(code).toBe(2);
      expect(err).toContain('Usage: newsprint-feeds');
    },
  );

  it('is a file that is there before anything is built, and the only command of the package', async () => {
    const home = new URL('../', import.meta.url);
    const { bin } = JSON.parse(await readFile(new URL('package.json', home), 'utf8')) as {
      bin: Record<string, string>;
    };
    const [path = '', ...others] = Object.values(bin);
    expect(others).toEqual([]);
    expect(existsSync(new URL(path, home))).toBe(true);
  });
});
