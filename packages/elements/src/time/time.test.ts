import fc from 'fast-check';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { server } from 'vitest/browser';
import './define.js';
import type { DateProblemsEvent, NpTime } from './time.js';
import { expectAccessible } from '../testing/axe.js';
import { fixture, page, settled } from '../testing/fixture.js';
import { click, emulateMedia, hover, press } from '../testing/input.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime('2026-10-16T12:10:00Z');
});

afterEach(() => {
  vi.useRealTimers();
});

const time = (element: Element) => element.shadowRoot?.querySelector('time');
const reads = (element: Element) => time(element)?.textContent;
const from = async (attributes: string) =>
  (await page(`<np-time lang="en-GB" ${attributes}>on Friday</np-time>`)).querySelector('np-time')!;

it('keeps the server’s text for a date that cannot be read, and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const told: string[] = [];
  const tell = ({ target, problems }: DateProblemsEvent) =>
    told.push((target as Element).localName, ...problems);
  document.addEventListener('np-date-problems', tell);
  onTestFinished(() => {
    document.removeEventListener('np-date-problems', tell);
    warn.mockRestore();
  });
  const element = await from('datetime="soon"');
  const problem = '<np-time> cannot read the date “soon”: write it as 2026-10-16T08:05:00+02:00.';
  await vi.waitFor(() => expect(told).toEqual(['np-time', problem]));
  element.format = 'relative';
  await element.updateComplete;
  element.parentElement!.append(element.cloneNode(true));
  await vi.waitFor(() => expect(told).toHaveLength(4));
  expect(warn.mock.calls).toEqual([[problem]]);
  expect(element.innerText).toBe('on Friday');
});

it('says nothing of a time that has no date', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => {
    warn.mockRestore();
  });
  const element = await from('');
  await import('./time-extras.js');
  expect(element.innerText).toBe('on Friday');
  expect(warn).not.toHaveBeenCalled();
});

it.each(['time-zone', 'lang'])('names a %s that nobody knows, once', async (attribute) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => {
    warn.mockRestore();
  });
  const name = `Nowhere_${attribute}`;
  await page(
    `<div ${attribute}="${name}">${'<np-time datetime="2026-10-16T08:05:00Z"></np-time>'.repeat(2)}</div>`,
  );
  expect(warn.mock.calls).toEqual([['Newsprint: unknown language or time zone', name]]);
});

it.each([
  ['datetime="2026-03-14"', '14 March 2026'],
  ['datetime="2026-10-16T08:05:00Z"', '4 hours ago'],
  ['datetime="2026-10-15T08:05:00Z"', '15 October 2026'],
  ['datetime="2026-10-15T08:05:00Z" threshold="P7D"', 'yesterday'],
  ['datetime="2026-10-15T08:05:00Z" format="relative"', 'yesterday'],
  ['datetime="2026-10-16" format="relative"', 'today'],
  ['datetime="2026-10-16" threshold="P2D" precision="second"', 'today'],
  ['datetime="2026-10-16T08:05:00Z" format="datetime" time-zone="Asia/Tokyo"', '16 October 2026 at 17:05'],
  ['datetime="2026-10-16T11:05:00Z" format="datetime" hour-cycle="h12"', '16 October 2026 at 11:05 am'],
  ['datetime="2026-10-16T08:05:00Z" format-style="short"', '4 hr ago'],
  ['datetime="2026-10-16T12:09:30Z" precision="second"', '30 seconds ago'],
  ['datetime="2026-10-17T12:10:00Z" tense="future"', 'in 1 day'],
])('words %s', async (attributes, text) => {
  expect(reads(await from(attributes))).toBe(text);
});

it.each(['kk', 'uz', 'az'])('is no amount without words in %s', async (lang) => {
  const place = await page(`<np-time lang="${lang}" datetime="2026-10-16T08:05:00Z"></np-time>`);
  const text = reads(place.querySelector('np-time')!);
  // Chromium knows these languages by name alone; others say it in words.
  expect(text).not.toMatch(/-\d+ h|M10/);
  expect(text).toBeTruthy();
});

it.each(['Z', 'z', '+00:00', '+0000', ' GMT', ' UTC', ' UT'])('reads a zone written “%s”', async (zone) => {
  expect(reads(await from(`datetime="2026-10-16T08:05:00${zone}"`))).toBe('4 hours ago');
});

it.each(['GMT', 'UT', '+0000', 'EST', 'PDT'])('reads RFC 822 with %s', async (zone) => {
  const element = await from(`datetime="Fri, 16 Oct 2026 08:05:00 ${zone}" format="datetime"`);
  expect(reads(element)).toBe('16 October 2026 at 08:05');
});

it('renders a real time element with the machine’s form', async () => {
  const element = await from('datetime="2026-10-16T08:05:00Z"');
  expect(time(element)?.dateTime).toBe('2026-10-16T08:05:00Z');
  vi.useRealTimers();
  await expectAccessible(element);
});

it('renders again when the text goes stale', async () => {
  const element = await from('datetime="2026-10-16T12:00:30Z"');
  expect(reads(element)).toBe('9 minutes ago');
  vi.advanceTimersByTime(30_000);
  await element.updateComplete;
  expect(reads(element)).toBe('10 minutes ago');
});

it('shares one timer, and leaves none behind', async () => {
  const place = await page('<np-time datetime="2026-10-16T12:00:30Z"></np-time>'.repeat(20));
  expect(vi.getTimerCount()).toBe(1);
  place.replaceChildren();
  expect(vi.getTimerCount()).toBe(0);
});

it('catches up when put back', async () => {
  const element = await from('datetime="2026-10-16T12:00:30Z"');
  const place = element.parentElement!;
  element.remove();
  vi.setSystemTime('2026-10-16T13:10:00Z');
  place.append(element);
  await element.updateComplete;
  expect(reads(element)).toBe('1 hour ago');
});

it('inherits language and zone through shadow roots', async () => {
  const host = await fixture<HTMLElement>(html`<div lang="de" time-zone="Asia/Tokyo"></div>`);
  const element = document.createElement('np-time');
  host.attachShadow({ mode: 'open' }).append(element);
  element.format = 'relative';
  element.datetime = '2026-10-15T16:05:00Z';
  await element.updateComplete;
  expect(reads(element)).toBe('vor 20 Stunden');
});

it('inherits the hour cycle through shadow roots', async () => {
  const host = await fixture<HTMLElement>(html`<div lang="en-GB" hour-cycle="h12"></div>`);
  const element = document.createElement('np-time');
  host.attachShadow({ mode: 'open' }).append(element);
  element.format = 'datetime';
  element.datetime = '2026-10-16T16:05:00Z';
  await element.updateComplete;
  expect(reads(element)).toMatch(/0?4:05 pm$/);
  host.setAttribute('hour-cycle', 'h23');
  element.requestUpdate();
  await element.updateComplete;
  expect(reads(element)).toMatch(/16:05$/);
});

it('prints the date', async ({ skip }) => {
  skip(server.browser !== 'chromium', 'only Chromium can be told to emulate paper');
  const element = await from('datetime="2026-10-16T08:05:00Z"');
  await emulateMedia({ media: 'print' });
  await vi.waitFor(() => expect(reads(element)).toBe('16 October 2026 at 08:05'));
  await emulateMedia({ media: 'screen' });
  await vi.waitFor(() => expect(reads(element)).toBe('4 hours ago'));
});

it('takes over the server’s date first, once, and words it after', async () => {
  const date = '2026-10-16T08:05:00Z';
  const place = document.createElement('div');
  place.setHTMLUnsafe(
    `<np-time lang="en-GB" datetime="${date}"><template shadowrootmode="open"><time datetime="${date}">16 October 2026</time></template></np-time>`,
  );
  const element = place.querySelector('np-time')!;
  const shown: (string | null)[] = [];
  new MutationObserver((records) => {
    shown.push(...records.map(({ oldValue }) => oldValue));
  }).observe(element.shadowRoot!, { subtree: true, characterData: true, characterDataOldValue: true });
  document.body.append(place);
  await settled(element);
  expect(shown).toContain('16 October 2026');
  expect(element.shadowRoot!.textContent.trim()).toBe('4 hours ago');
  place.remove();
});

const many = (count: number, fallback: string) => {
  const place = document.createElement('div');
  for (let at = 0; at < count; at += 1) {
    const paragraph = document.createElement('p');
    const element = document.createElement('np-time');
    element.datetime = '2026-10-16T08:05:00Z';
    element.textContent = fallback;
    paragraph.append(element);
    place.append(paragraph);
  }
  document.body.append(place);
  onTestFinished(() => {
    place.remove();
  });
  return [...place.querySelectorAll('np-time')];
};

it('starts the times of a long page that are near, and leaves the others their fallback until then', async () => {
  const elements = many(250, 'this morning');
  await elements[0]!.updateComplete;
  const last = elements[249]!;
  expect(reads(elements[31]!)).toBe('4 hours ago');
  expect(last.shadowRoot).toBeNull();
  expect(last.innerText).toBe('this morning');
  last.scrollIntoView();
  await vi.waitFor(() => expect(last.shadowRoot).not.toBeNull());
  await last.updateComplete;
  expect(reads(last)).toBe('4 hours ago');
});

it('starts each that has no fallback, and each whose text is asked for', async () => {
  const empty = many(120, '');
  await vi.waitFor(() => expect(empty.every(({ shadowRoot }) => shadowRoot)).toBe(true));
  const [asked] = many(120, 'this morning').slice(-1);
  await asked!.updateComplete;
  expect(reads(asked!)).toBe('4 hours ago');
});

it('sleeps off-screen, and catches up when it comes near', async () => {
  const place = await page(
    `<div style="block-size: 9000px"></div><np-time lang="en-GB" datetime="2026-10-16T12:00:30Z"></np-time>`,
  );
  const element = place.querySelector('np-time')!;
  expect(reads(element)).toBe('9 minutes ago');
  await vi.waitFor(() => {
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
  });
  vi.setSystemTime('2026-10-16T12:40:00Z');
  element.scrollIntoView();
  await vi.waitFor(() => {
    vi.advanceTimersByTime(1);
    expect(reads(element)).toBe('39 minutes ago');
  });
});

it('sleeps while the page is hidden, and is right when it is shown again', async () => {
  const element = await from('datetime="2026-10-16T12:00:30Z"');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(vi.getTimerCount()).toBe(0);
  vi.setSystemTime('2026-10-16T12:40:00Z');
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await element.updateComplete;
  expect(reads(element)).toBe('39 minutes ago');
  hidden.mockRestore();
});

it('is right after the back-forward cache', async () => {
  const element = await from('datetime="2026-10-16T12:00:30Z"');
  vi.setSystemTime('2026-10-16T14:10:00Z');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await element.updateComplete;
  expect(reads(element)).toBe('2 hours ago');
});

it('shows by a dotted line that it opens the exact time', async () => {
  const element = await from('datetime="2026-10-16T08:05:00Z"');
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(time(element)!);
  expect([textDecorationLine, textDecorationStyle]).toEqual(['underline', 'dotted']);
});

it('tells the exact time to a key and to a finger where it stands alone', async () => {
  const element = await from('datetime="2026-10-16T08:05:00Z" hour-cycle="h23"');
  const exact = () => element.shadowRoot!.querySelector<HTMLElement>('[part="exact"]');
  time(element)!.focus();
  expect(element.shadowRoot!.activeElement).toBe(time(element));
  await press('Enter');
  await vi.waitFor(() => expect(exact()?.matches(':popover-open')).toBe(true));
  expect(exact()!.innerText).toBe('16 October 2026 at 08:05');
  expect(time(element)!.ariaExpanded).toBe('true');
  vi.useRealTimers();
  await expectAccessible(element);
  await press('Escape');
  expect(exact()!.checkVisibility()).toBe(false);
  expect(time(element)!.ariaExpanded).toBe('false');
  await click(time(element)!);
  await vi.waitFor(() => expect(exact()!.checkVisibility()).toBe(true));
  await click(time(element)!);
  await vi.waitFor(() => expect(exact()!.checkVisibility()).toBe(false));
});

it.each([
  '<ul><li>{}</li></ul>',
  '<a href="#x">{}</a>',
  '<np-article-card>{}</np-article-card>',
  '<div role="listitem">{}</div>',
])('is no stop for the Tab key in %s', async (markup) => {
  const place = await page(markup.replace('{}', '<np-time datetime="2026-10-16T08:05:00Z"></np-time>'));
  const element = place.querySelector('np-time')!;
  expect(time(element)!.tabIndex).toBe(-1);
  expect(time(element)!.role).toBeNull();
});

it.each(['datetime="2026-10-16"', 'datetime="2026-10-16T08:05:00Z" format="datetime"'])(
  'is no stop for the Tab key where it says all there is: %s',
  async (attributes) => {
    expect(time(await from(attributes))!.tabIndex).toBe(-1);
  },
);

it('tells the exact time under the pointer', async () => {
  const element = await from('datetime="2026-10-16T08:05:00Z"');
  await hover(element);
  await vi.waitFor(() => expect(time(element)?.title).toBe('16 October 2026 at 08:05'));
});

it('renders nothing broken, whatever its attributes hold', async () => {
  const names = [
    'datetime',
    'format',
    'threshold',
    'tense',
    'precision',
    'format-style',
    'time-zone',
    'hour-cycle',
    'lang',
  ];
  const element = await fixture<NpTime>(html`<np-time></np-time>`);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.string(), async (name, value) => {
      element.setAttribute('datetime', '2026-10-16T08:05:00Z');
      element.setAttribute(name, value);
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).not.toMatch(/Invalid Date|NaN|undefined/);
      element.removeAttribute(name);
    }),
  );
});
