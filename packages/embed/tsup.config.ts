import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig, type Options } from 'tsup';
import { claimPage } from './src/claim-page.js';
import { ownLit } from './scripts/own-lit.mjs';
import {
  besideItself,
  chunks,
  onDemandInside,
  onDemandOutside,
  OWN_FILES,
  OWN_TAG,
  waitingCards,
  withoutLit,
} from './scripts/plugins.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * The first copy on a page stays: this stands before the bundle's own code, Lit's included. It begins with a
 * semicolon, for CMSs that put scripts behind each other, whatever the one before ended with.
 */
const guard = { js: `;(()=>{if(!(${claimPage.toString()})("${version}"))return;${OWN_TAG}` };

/** Minifies what esbuild has minified once more: 3 % less on a reader's phone. */
const smaller: NonNullable<Options['plugins']>[number] = {
  name: 'smaller',
  renderChunk: async (code, { path }) => {
    if (!path.endsWith('.js')) return undefined;
    const isClassic = code.startsWith(guard.js);
    const options = {
      ecma: 2020,
      module: !isClassic,
      toplevel: true,
      // Writes functions that use no `this` as arrows, which is unsafe only for those that are called with `new`.
      compress: { passes: 3, unsafe_arrows: true },
      // A classic script is read in the page's encoding, which may be another; with all languages in it, that would
      // cost over half a kilobyte, so `newsprint.all.js` needs `charset="utf-8"` there.
      format: { ascii_only: path.endsWith('newsprint.js') },
    } as const;
    const { code: smallest = code } = await minify(code, options);
    return { code: isClassic ? `;${smallest}` : smallest };
  },
};

const shared: Options = {
  platform: 'browser',
  target: 'es2022',
  minify: true,
  splitting: false,
  noExternal: [/./],
  outExtension: () => ({ js: '.js' }),
  plugins: [smaller],
  esbuildOptions: (options) => {
    options.conditions = ['browser', 'production'];
    options.legalComments = 'none';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { newsprint: 'src/newsprint.ts' },
    format: 'iife',
    banner: { js: guard.js + OWN_FILES },
    footer: { js: '})();' },
    esbuildPlugins: [onDemandOutside(), ownLit()],
  },
  {
    ...shared,
    entry: { 'newsprint.all': 'src/newsprint.ts' },
    format: 'iife',
    banner: guard,
    footer: { js: '})();' },
    esbuildPlugins: [onDemandInside(), ownLit()],
  },
  { ...shared, entry: chunks(), format: 'esm', esbuildPlugins: [besideItself(), withoutLit()] },
  {
    ...shared,
    entry: { autoload: 'src/autoload.ts' },
    format: 'esm',
    splitting: true,
    define: { NEWSPRINT_VERSION: JSON.stringify(version), newsprintTag: 'false' },
    esbuildPlugins: [ownLit()],
  },
  { ...shared, entry: { newsprint: 'src/newsprint.css' }, esbuildPlugins: [waitingCards()] },
]);
