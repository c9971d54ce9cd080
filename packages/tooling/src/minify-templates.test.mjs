import { expect, it } from 'vitest';
import { minifyTemplates } from './minify-templates.mjs';

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
    is: 'html`<p class=${one} > Text  here </p>`',
  },
  { source: 'html`${a}\n  ${html`<b>\n</b>`}`', is: 'html`${a} ${html`<b> </b>`}`' },
  { source: 'const other = `a\n  b`;', is: 'const other = `a\n  b`;' },
])('makes $is of it', ({ source, is }) => {
  expect(minifyTemplates(source)).toBe(is);
});
