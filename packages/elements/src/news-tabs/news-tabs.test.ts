import { expect, it, onTestFinished } from 'vitest';
import './define.js';
import type { NpNewsTabs } from './news-tabs.js';
import { expectAccessible } from '../testing/axe.js';
import { page, settled } from '../testing/fixture.js';
import { click, press } from '../testing/input.js';

const LISTS = `
  <h2 id="late">Latest</h2>
  <ul><li><a href="/ferry">Night ferry returns</a></li></ul>
  <h2>Trending</h2>
  <ol><li><a href="/whistle">Who keeps the whistle</a></li><li><a href="/eel">Smoked eel dearer</a></li></ol>
  <p><a href="/more">More</a></p>
  <h2>Letters</h2>
  <ul><li><a href="/accordion">Lost accordion found</a></li></ul>`;

async function tabs(markup = LISTS, attributes = ''): Promise<NpNewsTabs> {
  const place = await page(`<np-news-tabs ${attributes}>${markup}</np-news-tabs>`);
  const element = place.querySelector('np-news-tabs')!;
  return settled(await settled(element));
}

const headings = (element: Element) => [...element.querySelectorAll('h2')];
const selected = (element: Element) => element.querySelector('[aria-selected=true]')?.textContent;
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const shown = (element: Element) =>
  [...element.querySelectorAll('a')].filter(isShown).map((link) => link.textContent);

it('makes a tab of each heading and shows what the first names', async () => {
  const element = await tabs();
  expect(headings(element).map(({ role }) => role)).toEqual(['tab', 'tab', 'tab']);
  expect(selected(element)).toBe('Latest');
  expect(shown(element)).toEqual(['Night ferry returns']);
});

it('underlines the heading that is open', async () => {
  const element = await tabs();
  const lines = headings(element).map((heading) => getComputedStyle(heading).textDecorationLine);
  expect(lines).toEqual(['underline', 'none', 'none']);
});

it('keeps headings and lists where the publisher wrote them', async () => {
  const element = await tabs();
  expect([...element.children].map(({ localName }) => localName)).toEqual('h2 ul h2 ol p h2 ul'.split(' '));
  expect(headings(element)[0]!.id).toBe('late');
});

it('opens another tab on a click, with all that follows its heading', async () => {
  const element = await tabs();
  await click(headings(element)[1]!);
  await settled(element);
  expect(selected(element)).toBe('Trending');
  expect(shown(element)).toEqual(['Who keeps the whistle', 'Smoked eel dearer', 'More']);
});

it.each(['none', '-1'])('opens the first tab for selected="%s"', async (given) => {
  const element = await tabs(LISTS, `selected="${given}"`);
  expect(selected(element)).toBe('Latest');
  expect(shown(element)).toEqual(['Night ferry returns']);
});

it.each([
  { keys: ['ArrowRight'], opens: 'Trending' },
  { keys: ['ArrowLeft'], opens: 'Letters' },
  { keys: ['End'], opens: 'Letters' },
  { keys: ['End', 'ArrowRight'], opens: 'Latest' },
  { keys: ['ArrowRight', 'ArrowRight', 'Home'], opens: 'Latest' },
])('opens $opens with $keys', async ({ keys, opens }) => {
  const element = await tabs();
  headings(element)[0]!.focus();
  for (const key of keys) {
    await press(key);
    await settled(element);
  }
  expect(selected(element)).toBe(opens);
  expect(document.activeElement?.textContent).toBe(opens);
});

it('follows the direction of the page', async () => {
  const element = await tabs(LISTS, 'dir="rtl"');
  headings(element)[0]!.focus();
  await press('ArrowLeft');
  await settled(element);
  expect(selected(element)).toBe('Trending');
});

it('has one tab in tab order, and what it opens after it', async () => {
  const element = await tabs(LISTS, 'selected="1"');
  headings(element)[1]!.focus();
  await press('Tab');
  expect(document.activeElement?.textContent).toBe('Who keeps the whistle');
});

it('moves nothing on the page when another tab opens', async () => {
  const element = await tabs();
  const before = element.offsetHeight;
  element.selected = 1;
  await settled(element);
  expect(element.offsetHeight).toBe(before);
});

it('opens the last tab when there are not so many', async () => {
  const element = await tabs(LISTS, 'selected="9"');
  expect(selected(element)).toBe('Letters');
});

it('makes no tabs of one heading', async () => {
  const element = await tabs('<h2>Latest</h2><ul><li><a href="/ferry">Ferry</a></li></ul>');
  expect(element.querySelector('h2')!.role).toBeNull();
  expect(shown(element)).toEqual(['Ferry']);
});

it('makes a heading again of the only tab that is left', async () => {
  const element = await tabs();
  const [first, ...others] = headings(element);
  for (const heading of others) heading.remove();
  await expect.poll(() => first!.role).toBeNull();
  expect(first!.hasAttribute('tabindex')).toBe(false);
  expect(shown(element)).toHaveLength(5);
});

it('keeps open what is read when another list comes before it', async () => {
  const element = await tabs(LISTS, 'selected="1"');
  const heading = Object.assign(document.createElement('h2'), { textContent: 'Notices' });
  element.prepend(heading, document.createElement('ul'));
  await expect.poll(() => heading.role).toBe('tab');
  await settled(element);
  expect(selected(element)).toBe('Trending');
});

it.each([
  { hash: '#trend', opens: 'Trending', as: 'a heading' },
  { hash: '#رسالة', opens: 'Letters', as: 'a story' },
  { hash: '#%', opens: 'Latest', as: 'nothing' },
])('opens what the page’s address names, $as, at first and later', async ({ hash, opens }) => {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  const lists = LISTS.replace('<h2>Trending', '<h2 id="trend">Trending').replace(
    'href="/acc',
    'id="رسالة" href="/acc',
  );
  history.replaceState(null, '', hash);
  const first = await tabs(lists);
  expect(selected(first)).toBe(opens);
  first.remove();
  history.replaceState(null, '', '#');
  const element = await tabs(lists);
  expect(selected(element)).toBe('Latest');
  const followed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await followed;
  await settled(element);
  expect(selected(element)).toBe(opens);
});

it('leaves the tab that a reader chose open when lists come later, whatever the address names', async () => {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  history.replaceState(null, '', '#late');
  const element = await tabs();
  await click(headings(element)[1]!);
  const heading = Object.assign(document.createElement('h2'), { textContent: 'Notices' });
  element.append(heading, document.createElement('ul'));
  await expect.poll(() => heading.role).toBe('tab');
  await settled(element);
  expect(selected(element)).toBe('Trending');
});

it('takes in lists that come later', async () => {
  const element = await tabs();
  const heading = Object.assign(document.createElement('h2'), { textContent: 'Notices' });
  element.append(heading, document.createElement('ul'));
  await expect.poll(() => heading.role).toBe('tab');
});

it('leaves the publisher’s HTML as it was when it goes', async () => {
  const lists = LISTS.replace('<ol>', '<ol role="list">');
  const element = await tabs(lists);
  element.remove();
  expect(element.innerHTML).toBe(lists);
});

it('is accessible', async () => {
  const element = await tabs(LISTS, 'label="News"');
  await expectAccessible(element);
});
