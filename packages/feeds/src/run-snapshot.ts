import { readFile, rename, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { fetchFeed } from './fetch-feed.js';
import { labelled } from './labelled.js';
import { latest } from './latest.js';
import { readFeed } from './read-feed.js';
import { snapshotHtml } from './snapshot-html.js';
import { snapshotJson } from './snapshot-json.js';

const USAGE = `Usage: newsprint-feeds <url|file> … [options]

Reads feeds (RSS, Atom, JSON Feed, WordPress posts) and writes them as one JSON Feed, newest first,
each story once: for a site to serve itself when a feed's own server lets no other site read it.

  --html           write an HTML list for the page instead
  --out <name>     write <name>.json, and with --html <name>.html as well, instead of printing
  --limit <n>      at most so many stories
  --title <text>   the title of the JSON Feed; the feeds' own titles without it
  --locale <tag>   language of the dates in the HTML list, for example de-AT; the feed's own without it
  --help           print this`;

const OPTIONS = {
  html: { type: 'boolean' },
  out: { type: 'string' },
  limit: { type: 'string' },
  title: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Where the command says what it has to say, a line or more at a time. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The command `newsprint-feeds`. A feed that fails is named on the error stream and the others are written; when
 * all fail nothing is written, so that the last good snapshot stays.
 *
 * @returns the exit code: 0, or 1 when a feed failed, or 2 when the command was not understood
 */
export async function runSnapshot(args: readonly string[], { out, err }: Streams): Promise<number> {
  const asked = understand(args);
  if (typeof asked === 'string') {
    err(`${asked}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals, limit } = asked;
  if (values.help || positionals.length === 0) {
    (values.help ? out : err)(USAGE);
    return values.help ? 0 : 2;
  }
  const results = await Promise.allSettled(positionals.map(load));
  const feeds: Feed[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') feeds.push(result.value);
    else err(result.reason instanceof Error ? result.reason.message : String(result.reason));
  }
  if (feeds.length === 0) return 1;
  const articles = latest(feeds.length > 1 ? feeds.flatMap(labelled) : (feeds[0]?.articles ?? []), { limit });
  const title = values.title ?? (feeds.flatMap((feed) => feed.title ?? []).join(', ') || 'Latest');
  const json = snapshotJson({ title, articles });
  const html = values.html ? snapshotHtml(articles, localeOf(values.locale, feeds)) : undefined;
  if (values.out === undefined) {
    out(html ?? json);
  } else {
    await replace(`${values.out}.json`, `${json}\n`);
    if (html) await replace(`${values.out}.html`, `${html}\n`);
  }
  return feeds.length < positionals.length ? 1 : 0;
}

/** What was asked for; in words, what of it makes no sense. */
function understand(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const limit = Number(parsed.values.limit ?? Infinity);
    return limit > 0 ? { ...parsed, limit } : '--limit takes a number above 0.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param place - an address, or the path of a file */
async function load(place: string): Promise<Feed> {
  if (/^https?:/i.test(place)) return fetchFeed(place);
  const url = pathToFileURL(place).href;
  const body = await readFile(place).catch((cause: unknown) => {
    throw new FeedError(place, 'network', 'is no file that can be read.', { cause });
  });
  return readFeed(body, { url });
}

/** The first of these languages that dates can be worded in. */
function localeOf(asked: string | undefined, feeds: readonly Feed[]): string {
  const tags = [asked, ...feeds.map(({ language }) => language), 'en-GB'];
  return tags.find((tag) => tag && isLocale(tag)) ?? 'en-GB';
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** Writes beside the file and renames, so that a site which serves it never serves half of it. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
