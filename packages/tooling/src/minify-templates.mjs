#!/usr/bin/env node
/**
 * Takes comments and indentation out of the `css` and `html` templates in a package's `dist`, which no minifier
 * touches, and the helper for decorators and the tag of styles: bytes on a reader's phone, for those who bundle the
 * elements themselves as well.
 */
import { readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** @param {string} text */
const minifyCss = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/ > /g, '>')
    .replace(/;}/g, '}')
    .replace(/([\w)-]): /g, '$1:')
    .replace(/\[([\w-]+[~|^$*]?=)'([a-z][\w-]*)'\]/gi, '[$1$2]')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');

/** White space that breaks a line shows as one space anyway, and before the end of a tag not at all. @param {string} text */
const minifyHtml = (text) =>
  text
    .replace(/\s*\n\s*>/g, '>')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1');

const MINIFY = /** @type {Record<string, (text: string) => string>} */ ({ css: minifyCss, html: minifyHtml });

/** @param {string} source - JavaScript @returns {string} */
export function minifyTemplates(source) {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const minify = MINIFY[node.tag.getText(file)];
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      for (const part of minify ? parts : []) {
        // Without the backtick, `${` or `}` around it.
        const written = part.getText(file);
        const start = part.getStart(file) + 1;
        const end = part.getEnd() - (written.endsWith('${') ? 2 : 1);
        edits.push({ start, end, text: minify(source.slice(start, end)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

/** What TypeScript makes of `@property(…)` above a field. */
const DECORATED = /__decorate\(\[\s*property\(([^]*?)\)\s*\], (\w+)\.prototype, "(\w+)", [^)]+\);\n/g;

/**
 * Writes what decorators say of a class as Lit's `properties`, which come to the same.
 * @param {string} source - JavaScript @returns {string}
 */
export function declareProperties(source) {
  /** @type {Map<string, string[]>} */
  const declared = new Map();
  for (const [, options, element = '', name] of source.matchAll(DECORATED))
    declared.set(element, [...(declared.get(element) ?? []), `${name}: ${options || '{}'}`]);
  const written = source.replace(DECORATED, (_, _options, /** @type {string} */ element) => {
    const properties = declared.get(element)?.join(', ');
    declared.delete(element);
    return properties ? `${element}.properties = { ${properties} };\n` : '';
  });
  return written.includes('__decorate(') ? written : written.replace(/^import \{ __decorate \} .*\n/m, '');
}

/**
 * Writes each `css` template without its tag. All that the tag does at run time is to refuse values that are no
 * styles, which the types have done: 130 bytes on a reader's phone.
 * @param {string} source - JavaScript @returns {string}
 */
export function untagStyles(source) {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  /** @type {{ at: number, end: number, text: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'css') {
      edits.push({ at: node.getStart(file), end: node.template.getStart(file), text: 'unsafeCSS(' });
      edits.push({ at: node.getEnd(), end: node.getEnd(), text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (edits.length === 0) return source;
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, end, text: by }) => text.slice(0, at) + by + text.slice(end), source)
    .replace(/\bcss, unsafeCSS\b(?=.*\} from 'lit';)|\bcss\b(?=.*\} from 'lit';)/, 'unsafeCSS');
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const path = `dist/${name}`;
    if (name.endsWith('.js'))
      writeFileSync(path, untagStyles(declareProperties(minifyTemplates(readFileSync(path, 'utf8')))));
  }
}
