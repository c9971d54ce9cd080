/**
 * Serves the example site, the built Storybook and the built files, as a publisher's own server would: plain
 * files under a strict content security policy. Nothing here is needed by a page that uses the product.
 */
import { createReadStream, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the example pages are served with: only this site's own files, and one Trusted Types policy. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types newsprint',
].join('; ');

/** Where an address leads: the longest prefix that fits. Storybook needs more than the policy allows. */
const ROOTS = [
  { prefix: '/storybook/', folder: new URL('../storybook/dist/', import.meta.url), headers: {} },
  {
    prefix: '/embed/',
    folder: new URL('../../packages/embed/dist/', import.meta.url),
    // A page on another host may check `integrity` only on what it may read.
    headers: { 'access-control-allow-origin': '*' },
  },
  {
    prefix: '/feeds/',
    folder: new URL('./site/feeds/', import.meta.url),
    // As every feed should be served: pages on other hosts may read it.
    headers: { 'access-control-allow-origin': '*' },
  },
  {
    prefix: '/',
    folder: new URL('./site/', import.meta.url),
    headers: { 'content-security-policy': POLICY },
  },
];

const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/rss+xml; charset=utf-8',
};

const FALLBACK_TYPE = 'application/octet-stream';

/** What stands where a page does not. */
const NOT_FOUND = {
  file: fileURLToPath(new URL('./site/404.html', import.meta.url)),
  headers: { 'content-security-policy': POLICY },
};

/**
 * The file that an address names, or nothing when it names none below its root.
 * @param {string} address - path and query as requested
 */
function fileAt(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const root = ROOTS.find(({ prefix }) => path.startsWith(prefix));
  if (!root || /[\0\\]/.test(path)) return undefined;
  const name = path.slice(root.prefix.length);
  const url = new URL(root.folder);
  // As a path and not as an address: `//host` and an encoded `?` stay what they are, names that do not exist.
  url.pathname += (name === '' || name.endsWith('/') ? `${name}index.html` : name)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return url.pathname.startsWith(root.folder.pathname) ? { file: fileURLToPath(url), ...root } : undefined;
}

/**
 * Starts the server, on every address of this machine, so that a phone beside it can open the pages too.
 * @param {{ port?: number }} [where] - port 0 (the default) picks a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function serve({ port = 0 } = {}) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, () => listening(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const isHead = request.method === 'HEAD';
  if (request.method !== 'GET' && !isHead) {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  if (/^\/(storybook|embed)$/.test(address)) {
    response.writeHead(302, { location: `${address}/` }).end();
    return;
  }
  const found = fileAt(address);
  const size = found && (await sizeOf(found.file));
  const { file, headers } = found && size !== undefined ? found : NOT_FOUND;
  response.writeHead(file === NOT_FOUND.file ? 404 : 200, {
    ...headers,
    'cache-control': 'no-cache',
    'content-length': size ?? (await sizeOf(file)) ?? 0,
    'content-type': TYPES[extname(file)] ?? FALLBACK_TYPE,
    'x-content-type-options': 'nosniff',
  });
  if (isHead) response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** @param {string} file @returns {Promise<number | undefined>} bytes; nothing when it is no file */
async function sizeOf(file) {
  try {
    const about = await stat(file);
    return about.isFile() ? about.size : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} url */
const greeting = (url) => `
The Vessmark Courier   ${url}
  an article           ${url}article.html
  right to left        ${url}right-to-left.html
  from a CMS           ${url}stand-ins.html
  one file             ${url}one-file.html
Storybook              ${url}storybook/
The built files        ${url}embed/newsprint.js

To try it on a page of your own, paste this into its <head>:

  <link rel="stylesheet" href="${url}embed/newsprint.css">
  <script src="${url}embed/newsprint.js" defer></script>

Ctrl+C stops the server.
`;

/** What is wrong with a port, by Node's code. @type {Record<string, string | undefined>} */
const WHY_NOT = {
  EADDRINUSE: 'is taken',
  EACCES: 'needs more rights',
  ERR_SOCKET_BAD_PORT: 'does not exist',
};

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const port = Number(process.env.PORT || 4173);
  try {
    const { url } = await serve({ port });
    console.log(greeting(url));
  } catch (error) {
    const why = WHY_NOT[/** @type {{ code?: string }} */ (error).code ?? ''];
    if (!why) throw error;
    console.error(`Port ${process.env.PORT || port} ${why}. Set another one: PORT=4174 pnpm start`);
    process.exitCode = 1;
  }
}
