import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import { ElementPage } from './element-page.jsx';
import { controlsOf, elementOf, eventNames } from './manifest.ts';
import { paper } from './theme.ts';
import './preview.css';

/** The languages that the elements speak. */
const LANGUAGES = [
  ['en-GB', 'English'],
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['hi', 'हिन्दी'],
  ['ja', '日本語'],
  ['kk', 'Қазақша'],
  ['pt', 'Português'],
  ['ru', 'Русский'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['uz', 'Oʻzbekcha'],
  ['zh', '中文'],
] as const;

/** A story stands in a page of the direction, language and colours that the toolbar asks for. */
const inAPage: Decorator = (story, { globals }) => {
  const { direction, language, scheme } = globals as Record<'direction' | 'language' | 'scheme', string>;
  return html`<div class="page" dir=${direction} lang=${language} data-scheme=${scheme} @click=${stayHere}>
    ${story()}
  </div>`;
};

/** The newspaper is invented: its links lead nowhere, and the events panel shows that they were followed. */
function stayHere(event: Event) {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link?.hostname === 'courier.example') event.preventDefault();
}

const preview: Preview = {
  decorators: [inAPage],
  beforeEach: ({ canvasElement }) => {
    const listening = new AbortController();
    for (const name of eventNames) {
      canvasElement.addEventListener(name, action(name), { signal: listening.signal });
    }
    return () => listening.abort();
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A story is a piece of a page, so the rules for whole pages do not fit it.
      options: { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } },
    },
    controls: { expanded: true },
    docs: {
      theme: paper,
      page: ElementPage,
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.decision h3' },
      extractArgTypes: controlsOf,
      extractComponentDescription: (tag: string) => elementOf(tag)?.description,
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          ['With a CMS', 'From npm', 'Content security policy', 'Theming', 'Without JavaScript'],
          'Elements',
          'Decisions',
        ],
      },
    },
  },
  initialGlobals: { direction: 'ltr', language: 'en-GB', scheme: 'light' },
  globalTypes: {
    direction: {
      description: 'Reading direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: LANGUAGES.map(([value, title]) => ({ value, title })),
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
};

export default preview;
