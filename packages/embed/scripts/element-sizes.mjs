/** What one element costs a page that bundles it itself, with Lit. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Leaves what loads on demand where it is, as a bundler that splits code does.
 * @param {readonly string[]} except - modules that are counted, by their files' names
 * @returns {import('esbuild').Plugin}
 */
const onDemandApart = (except) => ({
  name: 'on-demand-apart',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' && !except.some((name) => path.endsWith(`/${name}.js`))
        ? { path, external: true }
        : undefined,
    );
  },
});

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
    plugins: [onDemandApart(counted)],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
