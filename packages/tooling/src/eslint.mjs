/** Lint for the whole repository. Rules that hold the architecture say in their message what to do instead. */
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Imports go one way: core <- feeds <- elements <- embed <- apps. @param {...string} packages */
const neverImport = (...packages) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: packages.flatMap((name) => [
            `@newsprint/${name}`,
            `@newsprint/${name}/*`,
            `**/packages/${name}/**`,
          ]),
          message: 'Imports go one way: core <- feeds <- elements <- embed <- apps.',
        },
        { group: ['**/index.js', '**/index.ts'], message: 'Name the file: there is no index.ts here.' },
      ],
    },
  ],
});

const HTML_FROM_STRINGS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'write',
  'writeln',
];

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
      'no-restricted-properties': [
        'error',
        ...HTML_FROM_STRINGS.map((property) => ({
          property,
          message: 'Text is text: bind it with a Lit template or textContent.',
        })),
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['packages/bench/src/**/*.mjs'], languageOptions: { globals: globals.browser } },
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
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/unsafe-html|unsafe-svg/]',
          message: 'Text is text: nothing from outside becomes markup.',
        },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only, except where a tool demands a default.',
        },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      ...neverImport('feeds', 'elements', 'embed'),
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'localStorage',
          'navigator',
          'fetch',
          'setTimeout',
          'DOMParser',
          'HTMLElement',
        ].map((name) => ({
          name,
          message: 'core has no DOM and no network: take what you need as a parameter.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core has no clock: take `now` as a parameter.' },
        { object: 'performance', property: 'now', message: 'core has no clock: take `now` as a parameter.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'core has no clock: take `now` as a parameter.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  { files: ['packages/feeds/src/**/*.ts'], rules: neverImport('elements', 'embed') },
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
