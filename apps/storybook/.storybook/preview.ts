import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import { ElementPage } from './element-page.jsx';
import { controlsOf, elementOf, eventNames } from './manifest.ts';
import { paper } from './theme.ts';
import './preview.css';
import pageStyles from './preview.css?inline';
import embedStyles from '../../../packages/embed/dist/newsprint.css?inline';

type ArgTypesEnhancer = NonNullable<Preview['argTypesEnhancers']>[number];

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
const inAPage: Decorator = (story, context) => {
  const { direction, language, scheme } = context.globals as Record<
    'direction' | 'language' | 'scheme',
    string
  >;
  // Another function each time, so that it is called each time; what is in the place comes after it.
  const place = ref((element) => {
    queueMicrotask(() => obey(element, context));
  });
  return html`<div
    class="page"
    dir=${direction}
    lang=${language}
    data-scheme=${scheme}
    @click=${stayHere}
    ${place}
  >
    ${story()}
  </div>`;
};

/** What the controls were set to of an element's properties, and what those were before. */
const before = new WeakMap<Element, Map<string, unknown>>();

/** Makes every control act, also on what a story's own template does not mention. */
function obey(place: Element | undefined, { component, args, initialArgs }: Parameters<Decorator>[1]): void {
  const element = component && place?.querySelector(component);
  if (!element) return;
  const own = before.get(element) ?? new Map<string, unknown>();
  before.set(element, own);
  for (const name of new Set([...Object.keys(args), ...own.keys()])) {
    const isAsked = args[name] !== initialArgs[name];
    if (!isAsked && !own.has(name)) continue;
    if (!own.has(name)) own.set(name, Reflect.get(element, name));
    Reflect.set(element, name, isAsked ? args[name] : own.get(name));
    if (!isAsked) own.delete(name);
  }
}

/**
 * The page before the script has come: a document of its own, in which no element is defined, with `newsprint.css`.
 * For stories whose parameter `script` is false.
 */
const beforeTheScript: Decorator = (story, { parameters, globals }) => {
  if (parameters['script'] !== false) return story();
  const { direction, language, scheme } = globals as Record<'direction' | 'language' | 'scheme', string>;
  const fill = ({ target }: Event) => {
    const frame = target as HTMLIFrameElement;
    const page = frame.contentDocument;
    if (!page) return;
    Object.assign(page.documentElement, { dir: direction, lang: language });
    page.body.className = 'page';
    page.body.dataset['scheme'] = scheme;
    const styles = page.createElement('style');
    styles.textContent = `${pageStyles}${embedStyles}body{display:flow-root;margin:0;padding:0!important;overflow:hidden}`;
    page.head.append(styles);
    render(story(), page.body, { creationScope: page });
    new ResizeObserver(() => {
      frame.style.blockSize = `${page.body.offsetHeight}px`;
    }).observe(page.body);
  };
  return html`<iframe
    class="before"
    title="The page before the script has come"
    srcdoc="<!doctype html>"
    @load=${fill}
  ></iframe>`;
};

/** The newspaper is invented: its links lead nowhere, and the events panel shows that they were followed. */
function stayHere(event: Event) {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link?.hostname === 'courier.example') event.preventDefault();
}

/** Data last, as its control is long. */
const dataLast: ArgTypesEnhancer = ({ argTypes }) => {
  const isData = (name: string) => Number(JSON.stringify(argTypes[name]?.control ?? '').includes('object'));
  return Object.fromEntries(Object.entries(argTypes).sort(([a], [b]) => isData(a) - isData(b)));
};

const preview: Preview = {
  argTypesEnhancers: [dataLast],
  decorators: [beforeTheScript, inAPage],
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
      // Headings in the stories themselves are not the page's.
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.decision h3, .page *' },
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
