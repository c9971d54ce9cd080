import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { privateLit } from '../scripts/own-lit.mjs';

/** What the bundles have no code for. */
const IN_MODULES = {
  'another module of Lit, such as a directive': /from '(?:lit|lit-html|lit-element)\/|from '@lit/,
  'templates of SVG or MathML alone': /import [^;]*\b(?:svg|mathml)\b[^;]*from 'lit'/,
  'what few components ask of Lit':
    /\b(?:shouldUpdate|removeController|addInitializer|hasChanged|noAccessor|converter:)|\bstate: true/,
  'a property that is no text, number or boolean': /\btype: (?:Array|Object|String|Function)\b/,
};

/** The same, in templates: `§` stands for a value. */
const IN_TEMPLATES = {
  'an attribute of several values or texts': /=(?:["'][^"']*§|[^\s"'>§]+§|§[^\s>/])/,
  'a value that stands as an attribute': /<[\w-]+(?:\s[^<>]*)?\s§/,
  'a value in an element whose content is text': /<(?:script|style|textarea|title)\b[^<]*§/,
  'a value in a comment': /<!--(?:(?!-->)[^])*§/,
};

/** What a module asks of Lit that the bundles lack. */
function lacking(source: string): string[] {
  const templates: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const rest = ts.isTemplateExpression(template) ? template.templateSpans : [];
      const [head, ...others] = ts.isTemplateExpression(template)
        ? [template.head.text, ...rest.map(({ literal }) => literal.text)]
        : [template.text];
      templates.push([head, ...others].join('§'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  const asked = ([, pattern]: [string, RegExp], text: string) => pattern.test(text);
  return [
    ...Object.entries(IN_MODULES).filter((entry) => asked(entry, source)),
    ...Object.entries(IN_TEMPLATES).filter((entry) => templates.some((text) => asked(entry, text))),
  ].map(([what]) => what);
}

const manifest = createRequire(import.meta.url).resolve('@newsprint/elements/package.json');
const folder = path.join(path.dirname(manifest), 'src');
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/\.(?:test|stories)\.ts$|^testing/.test(name),
);

it.each(modules)('asks nothing of Lit that the bundles lack in %s', (name) => {
  expect(lacking(readFileSync(path.join(folder, name), 'utf8'))).toEqual([]);
});

describe('what the bundles lack', () => {
  it.each([
    "import { live } from 'lit/directives/live.js';",
    "import { html, svg } from 'lit';",
    'class A { override shouldUpdate() {} }',
    'class A { @property({ hasChanged: () => true }) name; }',
    'class A { @property({ type: Array }) names; }',
    'class A { @property({ converter: toDate }) date; }',
    'html`<p class="card ${layout}"></p>`',
    'html`<p class="${layout}"></p>`',
    'html`<p class=${layout}-card></p>`',
    'html`<p class=np-${layout}></p>`',
    'html`<p class=${one}${two}></p>`',
    'html`<p hidden ${ref}></p>`',
    'html`<textarea rows="2">${text}</textarea>`',
    'html`<!-- ${text} -->`',
  ])('is noticed in %s', (source) => {
    expect(lacking(source)).not.toEqual([]);
  });

  it.each([
    "import { css, html, LitElement, nothing } from 'lit';",
    'class A { @property({ type: Number, reflect: true, useDefault: true }) level = 3; }',
    'html`<p class=${layout} ?hidden=${isHidden} .article=${article}>${text} and ${more}</p>`',
    'html`<a href=${url}>${html`<b class=${isOpen ? "" : "open"}></b>`}</a><hr title="a" />${text}`',
    'html`<img src=${src} />`',
  ])('is not seen in %s', (source) => {
    expect(lacking(source)).toEqual([]);
  });
});

it('knows the Lit that it takes from, and no other', () => {
  expect(() => privateLit('export const html = String.raw;', 'lit-html.js')).toThrow(/Lit has changed/);
});
