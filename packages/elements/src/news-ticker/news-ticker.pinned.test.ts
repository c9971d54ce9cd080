import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import './define.js';
import type { NpNewsTicker } from './news-ticker.js';
import { expectAccessible } from '../testing/axe.js';
import { fixture } from '../testing/fixture.js';
import { click } from '../testing/input.js';

const noon = Date.UTC(2026, 9, 16, 12);

interface Pinned {
  readonly id?: string;
  readonly revision?: string;
  readonly until?: string;
  readonly text?: string;
}

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => vi.useRealTimers());

async function ticker({ id = 'flood', revision = '1', until = '', text = 'Flood on Saltgate' }: Pinned = {}) {
  const element = await fixture<NpNewsTicker>(html`
    <np-news-ticker>
      <p slot="pinned" data-id=${id} data-revision=${revision} data-until=${until}>
        <a href="https://courier.example/flood">${text}</a>
      </p>
      <ul>
        <li><a href="https://courier.example/ferry">Ferry</a></li>
      </ul>
    </np-news-ticker>
  `);
  return element;
}

const button = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=dismiss]');
const pinned = (element: Element) => element.querySelector('p')!;
const isShown = (element: Element) => pinned(element).checkVisibility();
const hasButton = (element: Element) => vi.waitFor(() => expect(button(element)).not.toBeNull());
const isOver = (element: Element) => vi.waitFor(() => expect(isShown(element)).toBe(false));

async function dismissed(of: Pinned = {}): Promise<void> {
  const element = await ticker(of);
  await hasButton(element);
  await click(button(element)!);
  await isOver(element);
  element.remove();
}

it('shows an urgent story above the others, with a button that puts it away', async () => {
  const element = await ticker();
  await hasButton(element);
  expect(isShown(element)).toBe(true);
  expect(button(element)!.ariaLabel).toBe('Dismiss');
  // axe waits with timers of its own.
  vi.useRealTimers();
  await expectAccessible(element);
});

it('moves focus on to the headlines when it is put away', async () => {
  const element = await ticker();
  await hasButton(element);
  await click(button(element)!);
  expect(isShown(element)).toBe(false);
  expect(element.shadowRoot!.activeElement?.localName).toBe('section');
});

it('stays away on the next page, whatever its wording', async () => {
  await dismissed();
  await isOver(await ticker({ text: 'Flood on Saltgate and Ropewalk' }));
});

it.each([
  { what: 'the editor raises its revision', next: { revision: '2' } },
  { what: 'it is another story', next: { id: 'storm' } },
])('is back when $what', async ({ next }) => {
  await dismissed();
  const element = await ticker(next);
  await hasButton(element);
  expect(isShown(element)).toBe(true);
});

it.each(['2026-10-16T11:59:00Z', '2026-10-16T13:59:00+02:00', '2026-10-15'])(
  'is over when its time, %s, has passed',
  async (until) => {
    await isOver(await ticker({ until }));
  },
);

it('ends while the page is open', async () => {
  const element = await ticker({ until: '2026-10-16T12:30:00Z' });
  await hasButton(element);
  await vi.advanceTimersByTimeAsync(29 * 60_000);
  expect(isShown(element)).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isShown(element)).toBe(false);
  expect(button(element)).toBeNull();
});

it('does not end under the reader’s focus', async () => {
  const element = await ticker({ until: '2026-10-16T12:30:00Z' });
  await hasButton(element);
  element.querySelector<HTMLElement>('p a')!.focus();
  await vi.advanceTimersByTimeAsync(31 * 60_000);
  expect(isShown(element)).toBe(true);
  element.querySelector<HTMLElement>('li a')!.focus();
  expect(isShown(element)).toBe(false);
});

it('stays without a time that can be read', async () => {
  const element = await ticker({ until: 'soon' });
  await hasButton(element);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves the publisher’s HTML as it was when it goes', async () => {
  const element = await ticker({ until: '2026-10-16T12:30:00Z' });
  const before = element.innerHTML;
  await hasButton(element);
  element.remove();
  expect(element.innerHTML).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});
