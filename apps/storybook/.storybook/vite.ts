/** What Vite needs to show the elements from their sources. */
import { fileURLToPath } from 'node:url';
import { analyse, readSources } from '@newsprint/tooling/manifest-analysis.mjs';
import type { Plugin } from 'vite';

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));
const elements = `${packages}elements`;

/** Packages read from source, so that an edit shows at once and no build is waited for. */
export const sources = [
  { find: /^@newsprint\/core$/, replacement: `${packages}core/src/core.ts` },
  { find: /^@newsprint\/core\/(.+)$/, replacement: `${packages}core/src/$1.ts` },
  { find: /^@newsprint\/feeds$/, replacement: `${packages}feeds/src/feeds.ts` },
  { find: /^#parse-xml$/, replacement: `${packages}feeds/src/parse-xml.ts` },
];

const MANIFEST = 'virtual:newsprint-manifest';

/** The elements' manifest, drawn anew when a source changes; the gate's verdict is `newsprint-manifest`'s. */
export function liveManifest(): Plugin {
  return {
    name: 'newsprint-manifest',
    resolveId: (id) => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
    load: (id) =>
      id === `\0${MANIFEST}` ? `export default ${JSON.stringify(analyse(readSources(elements)))}` : undefined,
    handleHotUpdate({ file, server, modules }) {
      const manifest = server.moduleGraph.getModuleById(`\0${MANIFEST}`);
      return file.startsWith(`${elements}/src/`) && manifest ? [...modules, manifest] : undefined;
    },
  };
}

/** The package promises that only its built `define.js` have side effects; here their sources have them. */
export function definitions(): Plugin {
  return {
    name: 'newsprint-definitions',
    transform: (code, id) =>
      id.startsWith(`${elements}/src/`) && id.endsWith('/define.ts')
        ? { code, moduleSideEffects: true }
        : undefined,
  };
}

/** The Vessmark Courier does not exist, and neither do its pictures: one drawing here stands for them all. */
export function invented(): Plugin {
  const picture = 'https://courier\\.example/pictures/[^\'"`\\s,]+';
  return {
    name: 'newsprint-invented-pictures',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(`${elements}/src/`)) return undefined;
      return code
        .replaceAll(
          new RegExp(`'${picture}'`, 'g'),
          `new URL('./pictures/harbour.svg', document.baseURI).href`,
        )
        .replaceAll(new RegExp(picture, 'g'), './pictures/harbour.svg');
    },
  };
}
