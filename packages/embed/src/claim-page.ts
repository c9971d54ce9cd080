/**
 * Whether this copy is the first on the page; every later one is told to stop, with one warning that names
 * both versions. It must stop before it touches Lit, which asks for a Trusted Types policy of one name: so
 * the build also puts this function's text before the bundles' own code.
 */
export function claimPage(version: string): boolean {
  const page = globalThis as unknown as Record<symbol, string | undefined>;
  const key = Symbol.for('newsprint');
  const first = page[key];
  if (first) {
    console.warn(
      `Newsprint ${first} is already on this page, so this second copy (${version}) does nothing. Load it once per page.`,
    );
  } else page[key] = version;
  return !first;
}
