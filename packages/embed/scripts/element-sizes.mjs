/** What one element costs a page that bundles it itself, with Lit. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onDemandOutside } from './plugins.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * The minified bundle of an element, Lit included.
 * @param {string} name - the element's folder, for example `time`
 * @param {{ with?: readonly string[] }} [options] - what of that which loads on demand is counted too
 * @returns {Promise<Uint8Array>}
 */
export async function elementBundle(name, { with: counted = [] } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: `import '@newsprint/elements/${name}/define';`, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['browser', 'production'],
    legalComments: 'none',
    plugins: [onDemandOutside({ except: counted })],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
