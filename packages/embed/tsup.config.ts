import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { claimPage } from './src/claim-page.js';
import {
  besideItself,
  chunks,
  onDemandOutside,
  OWN_FOLDER,
  ownPolicy,
  waitingCards,
  withoutLit,
} from './scripts/plugins.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The first copy on a page stays: this stands before the bundle's own code, Lit's included. */
const guard = { js: `(()=>{if(!(${claimPage.toString()})("${version}"))return;` };

const shared: Options = {
  platform: 'browser',
  target: 'es2022',
  minify: true,
  splitting: false,
  noExternal: [/./],
  outExtension: () => ({ js: '.js' }),
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
    banner: { js: guard.js + OWN_FOLDER },
    footer: { js: '})();' },
    esbuildPlugins: [onDemandOutside(), ownPolicy()],
  },
  {
    ...shared,
    entry: { 'newsprint.all': 'src/newsprint.ts' },
    format: 'iife',
    banner: guard,
    footer: { js: '})();' },
    esbuildPlugins: [ownPolicy()],
  },
  { ...shared, entry: chunks(), format: 'esm', esbuildPlugins: [besideItself(), withoutLit()] },
  {
    ...shared,
    entry: { autoload: 'src/autoload.ts' },
    format: 'esm',
    splitting: true,
    define: { NEWSPRINT_VERSION: JSON.stringify(version) },
    esbuildPlugins: [ownPolicy()],
  },
  { ...shared, entry: { newsprint: 'src/newsprint.css' }, esbuildPlugins: [waitingCards()] },
]);
