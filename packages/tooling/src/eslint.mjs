/** Lint for the whole repository. Rules that hold the architecture say in their message what to do instead. */
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const ONE_WAY = 'Imports go one way: core <- feeds <- elements <- embed <- apps.';

/**
 * Imports go one way: core <- feeds <- elements <- embed <- apps, by a package's name or by its folder.
 * @param {...string} packages
 */
const neverImport = (...packages) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: addressOf(packages), message: ONE_WAY },
        { group: ['**/index.js', '**/index.ts'], message: 'Name the file: there is no index.ts here.' },
      ],
    },
  ],
});

/** The same for what is imported on demand. @param {...string} packages */
const neverLoad = (...packages) => ({
  selector: `ImportExpression[source.value=/${addressOf(packages).replaceAll('/', String.raw`\u002f`)}/]`,
  message: ONE_WAY,
});

/** @param {readonly string[]} packages */
const addressOf = (packages) => String.raw`(^@newsprint/|/packages/|\.\./)(${packages.join('|')})(/|$)`;

const AS_TEXT = 'Text is text: bind it with a Lit template or textContent.';

/** What makes markup of text. */
const HTML_FROM_STRINGS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'write',
  'writeln',
].map((property) => ({ property, message: AS_TEXT }));

/** The same where it is not a property of anything: in a template, in an object that is assigned. */
const HTML_IN_DISGUISE = [
  {
    selector: 'ImportDeclaration[source.value=/unsafe-html|unsafe-svg/]',
    message: 'Text is text: nothing from outside becomes markup.',
  },
  { selector: 'TemplateElement[value.raw=/(inner|outer)HTML=|srcdoc=/]', message: AS_TEXT },
  { selector: 'Property[key.name=/^((inner|outer)HTML|srcdoc)$/]', message: AS_TEXT },
];

/** Prototype.js and MooTools, still on many pages, put functions of their own in the place of these. */
const TAKEN = [
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Host pages replace Array.from: spread instead.',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][callee.object.name!="Object"]',
    message: 'Host pages replace the entries() of arrays: use forEach, or Object.entries.',
  },
];

const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only, except where a tool demands a default.',
};

const NO_CLOCK = 'core has no clock: take `now` as a parameter.';

/** What a browser has beside the language; an address is no more than a text with parts. */
const BROWSER = Object.keys(globals.browser).filter(
  (name) => !(name in globals.builtin) && !['URL', 'URLSearchParams'].includes(name),
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/storybook-static/',
      '**/.turbo/',
      '**/.cache/',
      '**/node_modules/',
      '**/custom-elements.json',
    ],
  },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-properties': ['error', ...HTML_FROM_STRINGS],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['packages/bench/src/**/*.mjs'], languageOptions: { globals: globals.browser } },
  // What the elements are measured against is a page's own HTML.
  { files: ['packages/bench/src/cases/*.mjs'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['packages/{core,feeds,elements,embed}/**/*.ts', 'apps/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // Lit's `css`, `html` and numbers in a sentence are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      'no-restricted-syntax': ['error', ...HTML_IN_DISGUISE, NO_DEFAULT],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      ...neverImport('feeds', 'elements', 'embed'),
      'no-restricted-globals': [
        'error',
        ...[...BROWSER, 'globalThis'].map((name) => ({
          name,
          message: 'core has no DOM, no network and no clock: take what you need as a parameter.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...HTML_FROM_STRINGS,
        { object: 'Date', property: 'now', message: NO_CLOCK },
      ],
      'no-restricted-syntax': [
        'error',
        ...HTML_IN_DISGUISE,
        NO_DEFAULT,
        {
          selector: ':matches(NewExpression[arguments.length=0],CallExpression)[callee.name="Date"]',
          message: NO_CLOCK,
        },
        {
          selector: 'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]',
          message: NO_CLOCK,
        },
        { selector: 'ImportDeclaration[source.value=/^(@?lit|@newsprint)/]', message: ONE_WAY },
        {
          selector: 'ImportExpression',
          message: 'core has no network: what it needs is imported or handed over.',
        },
      ],
    },
  },
  {
    files: ['packages/feeds/src/**/*.ts'],
    rules: {
      ...neverImport('elements', 'embed'),
      'no-restricted-syntax': [
        'error',
        ...HTML_IN_DISGUISE,
        ...TAKEN,
        NO_DEFAULT,
        neverLoad('elements', 'embed'),
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.stories.ts'],
    extends: [
      wc.configs['flat/best-practice'],
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
    ].filter(Boolean),
    rules: {
      ...neverImport('embed'),
      'no-restricted-syntax': ['error', ...HTML_IN_DISGUISE, ...TAKEN, NO_DEFAULT, neverLoad('embed')],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.test.{ts,mjs}', '**/testing/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name="only"]', message: 'Run every test.' },
      ],
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.stories.ts', '**/.storybook/*.ts', '**/*.config.ts', 'vitest.config.ts'],
    rules: { 'no-restricted-exports': 'off', 'no-restricted-syntax': 'off' },
  },
);
