import { expect, it } from 'vitest';
import { declareProperties, minifyTemplates, untagStyles } from './minify-templates.mjs';

it.each([
  {
    source: 'css`\n  :host([hidden]) > a {\n    /* gone */\n    margin: 0 1em;\n  }\n`',
    is: 'css` :host([hidden])>a{margin:0 1em}`',
  },
  {
    source: 'css`\n  a:hover {\n    color: ${red};\n    inset: calc(1px + 2px);\n  }\n`',
    is: 'css` a:hover{color:${red};inset:calc(1px + 2px)}`',
  },
  {
    source: 'html`<p\n  class=${one}\n>\n  Text  here\n</p>`',
    is: 'html`<p class=${one}> Text  here </p>`',
  },
  {
    source: "css`\n  [part~='a-b'] {\n    margin: 0.5em 10.5em calc(0.25 * 1em);\n  }\n`",
    is: 'css` [part~=a-b]{margin:.5em 10.5em calc(.25 * 1em)}`',
  },
  {
    source: 'html`<a part="link" href="${one}" title="a b" ?hidden=${two}\n  >a > b</a\n>`',
    is: 'html`<a part=link href="${one}" title="a b" ?hidden=${two}>a > b</a>`',
  },
  { source: 'html`${a}\n  ${html`<b>\n</b>`}`', is: 'html`${a} ${html`<b> </b>`}`' },
  {
    source: "css`\n  [part='line'] a[rel~='author'] {\n    margin: 0.5em 10.5px;\n    content: '0';\n  }\n`",
    is: "css` [part=line] a[rel~=author]{margin:.5em 10.5px;content:'0'}`",
  },
  { source: 'const other = `a\n  b`;', is: 'const other = `a\n  b`;' },
])('makes $is of it', ({ source, is }) => {
  expect(minifyTemplates(source)).toBe(is);
});

it('declares properties without the helper for decorators', () => {
  const import_ = 'import { __decorate } from "tslib";\n';
  const plain = '__decorate([\n    property()\n], NpA.prototype, "one", void 0);\n';
  const named = '__decorate([\n    property({ attribute: "a-b" })\n], NpA.prototype, "two", null);\n';
  const other = '__decorate([\n    state()\n], NpA.prototype, "three", void 0);\n';
  const declared = 'NpA.properties = { one: {}, two: { attribute: "a-b" } };\n';
  expect(declareProperties(import_ + plain + named)).toBe(declared);
  expect(declareProperties(import_ + plain + named + other)).toBe(import_ + declared + other);
});

it.each([
  {
    source: "import { LitElement, css, html } from 'lit';\nconst a = css`b{}`;",
    is: "import { LitElement, unsafeCSS, html } from 'lit';\nconst a = unsafeCSS(`b{}`);",
  },
  {
    source: "import { css, unsafeCSS } from 'lit';\nconst a = css`${css`b`} c{}`;",
    is: "import { unsafeCSS } from 'lit';\nconst a = unsafeCSS(`${unsafeCSS(`b`)} c{}`);",
  },
  { source: "import { html } from 'lit';\nhtml`css`;", is: "import { html } from 'lit';\nhtml`css`;" },
])('takes the tag from styles: $is', ({ source, is }) => {
  expect(untagStyles(source)).toBe(is);
});
