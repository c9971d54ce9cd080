/** The tag of a classic script; written in by the build, before anything else runs. */
declare const newsprintTag: HTMLScriptElement | false;

/** The file names that this script goes by; the path of a script's address ends in one of them. */
const OWN_FILE = /\/(newsprint(\.all)?|autoload)\.js$/;

/** What a site owner may ask for on the script tag. */
const OPTIONS = ['timeZone', 'footnotes', 'preview'] as const;

/** `data-` options of the script tag: `data-time-zone`, `data-footnotes`, `data-preview`. */
export type ScriptOptions = Partial<Record<(typeof OPTIONS)[number], string>>;

/**
 * The options on this script's own tag.
 *
 * A classic script is `document.currentScript`. A module script has none, so the first `script[src]` that
 * carries one of the options and whose path ends in the file's name is taken; the query does not count.
 */
export function scriptOptions(): ScriptOptions {
  const own = newsprintTag || [...document.querySelectorAll('script')].find(isOwn);
  return own?.dataset ?? {};
}

function isOwn(script: HTMLScriptElement): boolean {
  return (
    OPTIONS.some((option) => option in script.dataset) && OWN_FILE.test(script.src.replace(/[?#].*/, ''))
  );
}
