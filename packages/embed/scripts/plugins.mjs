/** esbuild plugins of the script-tag bundles. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const elements = path.dirname(require.resolve('@newsprint/elements/time/define')).replace(/time$/, '');

/** What an element loads on demand: any `import('…')` in the elements' code. */
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Names for the page's owner where those of the modules say what they do inside. */
const CHUNK_NAMES = /** @type {Record<string, string>} */ ({
  desk: 'feeds',
  'all-notes': 'notes',
});

/**
 * The file that an on-demand import becomes: `@newsprint/core/messages/ar` is `newsprint.ar.js`.
 * @param {string} specifier
 */
const chunkName = (specifier) => {
  const name = path.basename(specifier, '.js');
  return `newsprint.${CHUNK_NAMES[name] ?? name}`;
};

/**
 * One entry for each thing that the elements load on demand.
 * @returns {Record<string, string>} output name -> module
 */
export function chunks() {
  const found = [];
  for (const entry of readdirSync(elements, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.js')) continue;
    const file = path.join(entry.parentPath, entry.name);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(DYNAMIC_IMPORT)) {
      const module = specifier.startsWith('.')
        ? path.resolve(entry.parentPath, specifier)
        : fileURLToPath(import.meta.resolve(specifier));
      found.push([chunkName(specifier), module]);
    }
  }
  return Object.fromEntries(found);
}

/** The elements' own modules, in which they say what they load on demand. */
const ELEMENTS = /[\\/]elements[\\/]dist[\\/].*\.js$/;

/**
 * Leaves on-demand imports out of the bundle and points them at the files beside the script, by the address that
 * {@link OWN_FILES} finds.
 * @returns {import('esbuild').Plugin}
 */
export function onDemandOutside() {
  return {
    name: 'on-demand-outside',
    setup(build) {
      build.onLoad({ filter: ELEMENTS }, ({ path: file }) => ({
        contents: readFileSync(file, 'utf8').replaceAll(
          DYNAMIC_IMPORT,
          (_, /** @type {string} */ specifier) => `newsprintFile('${chunkName(specifier)}')`,
        ),
        loader: 'js',
      }));
    },
  };
}

/**
 * Takes what the elements load on demand into the bundle as a part of it. Left to esbuild, each would be a module of
 * its own in there, which costs 2 % more.
 * @returns {import('esbuild').Plugin}
 */
export function onDemandInside() {
  return {
    name: 'on-demand-inside',
    setup(build) {
      build.onLoad({ filter: ELEMENTS }, ({ path: file }) => {
        const imports = /** @type {string[]} */ ([]);
        const contents = readFileSync(file, 'utf8').replaceAll(
          DYNAMIC_IMPORT,
          (_, /** @type {string} */ specifier) => {
            const name = `onDemand${imports.length}`;
            imports.push(`import * as ${name} from '${specifier}';`);
            return `Promise.resolve(${name})`;
          },
        );
        return { contents: [...imports, contents].join('\n'), loader: 'js' };
      });
    },
  };
}

/**
 * Declares the script's own tag; a module has none. What else bears the name `currentScript` in the page, for example
 * a picture in a reader's comment, is not asked: it would say where code comes from.
 */
export const OWN_TAG =
  'const newsprintTag=document.currentScript instanceof HTMLScriptElement&&document.currentScript;';

/**
 * Declares what loads a file of the folder that the script lies in, and says once where one does not come, for example
 * under a policy that lists scripts by their hashes: elements do without it. A relative address would do for a module
 * and for a classic script of the page's own host; one of another host, without `crossorigin`, has no address to
 * resolve it against (HTML, “muted errors”). A script that is written into the page has no address of its own.
 */
export const OWN_FILES = `const newsprintFolder=newsprintTag&&/^[^?#]*\\//.exec(newsprintTag.src)?.[0]||'./';
let newsprintLacks;
const newsprintFile=name=>import(newsprintFolder+name+'.js').catch(error=>{
if(!newsprintLacks)console.warn("Newsprint: "+name+".js did not load. If the page's policy blocks it, load newsprint.all.js instead.");
newsprintLacks=1;
throw error
});`;

/**
 * Leaves what a module loaded on demand loads itself out of it: as a module it has an address of its own, beside
 * which the files lie.
 * @returns {import('esbuild').Plugin}
 */
export function besideItself() {
  return {
    name: 'beside-itself',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ kind, path: specifier }) =>
        kind === 'dynamic-import' ? { path: `./${chunkName(specifier)}.js`, external: true } : undefined,
      );
    },
  };
}

/**
 * Keeps Lit out of what is loaded on demand: beside newsprint.js it would be a second one, with a second policy that
 * the page forbids. What such a module needs of Lit is handed over by the element that loads it; the build fails on
 * an import of anything but `isServer`.
 * @returns {import('esbuild').Plugin}
 */
export function withoutLit() {
  return {
    name: 'without-lit',
    setup(build) {
      build.onResolve({ filter: /^(lit|lit-html|lit-element|@lit\/.*)(\/|$)/ }, ({ path: specifier }) => ({
        path: `${specifier}, which what is loaded on demand must not bring along`,
        namespace: 'without-lit',
      }));
      build.onLoad({ filter: /./, namespace: 'without-lit' }, () => ({
        contents: 'export const isServer = false;',
      }));
    },
  };
}

/** What would hide or clip content that stays as it is where the script does not come. */
const HIDES = /overflow-y:clip;|-webkit-line-clamp:[^;]+;|@supports[^{]+\{[^}]+\}\}/g;

/**
 * Puts in what cards and grids say of the publisher's HTML inside them, for those that the script has not come to yet:
 * `@import 'newsprint:cards'`.
 * @returns {import('esbuild').Plugin}
 */
export function waitingCards() {
  return {
    name: 'waiting-cards',
    setup(build) {
      build.onResolve({ filter: /^newsprint:cards$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'waiting-cards',
      }));
      build.onLoad({ filter: /./, namespace: 'waiting-cards' }, async () => {
        const { lightStyles } = await import(`${elements}article-card/light-card.styles.js`);
        const { articleGridStyles } = await import(`${elements}article-grid/article-grid.styles.js`);
        const styles = waiting(articleGridStyles) + waiting(lightStyles);
        // With the script the styles come last; here a page's reset may come later. Of two rules that weigh nothing a
        // scoped one wins. Browsers that know no scope (Firefox before 146) go by what comes last.
        return { contents: `${styles}@scope(body){${styles}}`, loader: 'css' };
      });
    },
  };
}

/**
 * For cards that the script has not come to. What weighs one element weighs two, against resets that come later.
 * @param {{ toString: () => string }} styles
 */
const waiting = (styles) =>
  `${styles}`
    .replace(HIDES, '')
    .replaceAll(':has(img)', ':has(img,img img)')
    .replace(/\[(lead|layout)(=[^\]]+)?\]/g, ':is([$1$2],[data-$1$2])')
    .replace(/np-(article-card|article-grid)/g, ':where(np-$1:not(:defined),[data-np=$1])');
