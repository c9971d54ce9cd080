/**
 * `pnpm new <name>`: writes the folder of a new element, which works and is tested from the first minute.
 *
 * What only its author can say is left as a placeholder in the docs; the manifest gate refuses it until it is said.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const templates = join(import.meta.dirname, 'new-element');
/** Where the elements are; a test names a copy. */
const elements = process.env.NEWSPRINT_ELEMENTS ?? join(import.meta.dirname, '../../elements');

const [name, ...rest] = process.argv.slice(2);
const refusal = refuse();
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
await write();
console.log(`Wrote packages/elements/src/${name}. Next:
  1. Say in ${name}.ts what each TODO asks for: \`pnpm check\` refuses what is not described.
  2. Add np-${name} to packages/embed/src/tags.ts, its define to newsprint.ts and autoload.ts beside it, the space
     that it takes before its script comes to newsprint.css there, and a line to the table in README.md.
  3. pnpm changeset`);

/** @returns {string | undefined} why the name will not do */
function refuse() {
  if (name === undefined || rest.length > 0) return 'Give one name, for example: pnpm new photo-essay';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" will not do: a name is lower-case words joined by hyphens, for example photo-essay.`;
  }
  if (name.startsWith('np-')) {
    return `Leave out "np-", it is put before every name: pnpm new ${name.slice(3)}`;
  }
  return isTaken() ? `"${name}" is taken: see packages/elements/src.` : undefined;
}

/** A folder of that name, or a tag: one folder can define several. */
function isTaken() {
  const source = join(elements, 'src');
  return readdirSync(source).some((folder) => {
    const define = join(source, folder, 'define.ts');
    return folder === name || (existsSync(define) && readFileSync(define, 'utf8').includes(`'np-${name}'`));
  });
}

/** Everything is made before the first file is written, so that a failure leaves nothing behind. */
async function write() {
  const folder = join(elements, 'src', name);
  const files = await Promise.all(
    readdirSync(templates).map(async (template) => {
      const path = join(folder, template.replace('name', name).replace(/\.txt$/, ''));
      const text = fill(readFileSync(join(templates, template), 'utf8'));
      return [path, await format(text, { ...(await resolveConfig(import.meta.filename)), filepath: path })];
    }),
  );
  mkdirSync(folder);
  for (const [path, text] of files) writeFileSync(path, text);
}

/** @param {string} text */
function fill(text) {
  const words = name.split('-');
  const pascal = words.map(capital).join('');
  const values = {
    name,
    Name: pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    title: capital(words.join(' ')),
    since: nextVersion(),
  };
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}

/** The version that a new element comes out with: the next minor one. */
function nextVersion() {
  const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'));
  const [major, minor] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/** @param {string} word */
function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
