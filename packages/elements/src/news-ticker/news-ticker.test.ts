import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi, type TestContext } from 'vitest';
import { server } from 'vitest/browser';
import './define.js';
import type { NpNewsTicker } from './news-ticker.js';
import type { ArticleSelectEvent } from '../article-card/article-select-event.js';
import { bare, harbour, longWinded } from '../testing/articles.js';
import { expectAccessible } from '../testing/axe.js';
import { fixture, page, settled } from '../testing/fixture.js';
import { pictured } from '../testing/pictures.js';
import {
  click,
  emulateMedia,
  hover,
  moveAway,
  pointerDown,
  pointerMove,
  pointerUp,
  press,
  wheel,
} from '../testing/input.js';

const stories = Array.from({ length: 12 }, (_, index) => ({
  ...harbour,
  id: `story-${index}`,
  url: `https://courier.example/story-${index}`,
  headline: `Headline ${index} of the morning from the east quay`,
}));

const LIST = `<ul>
  <li><span class="section">Harbour</span> <time>51 mins ago</time>
    <h3><a href="/one/">Night ferry returns to the old port</a></h3><p>The first boat leaves on Friday.</p></li>
  <li><span class="section">City</span> <h3><a href="/two/">Lamps along the Orla relit</a></h3></li>
</ul>`;

async function ticker(properties: Partial<NpNewsTicker> = {}): Promise<NpNewsTicker> {
  const element = await fixture<NpNewsTicker>(html`<np-news-ticker></np-news-ticker>`);
  Object.assign(element, properties);
  return settled(element);
}

async function slotted(attributes = ''): Promise<NpNewsTicker> {
  const place = await page(`<np-news-ticker ${attributes}>${LIST}</np-news-ticker>`);
  return place.querySelector('np-news-ticker')!;
}

const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const pauseOf = (element: Element) => inside(element, '[part=pause]');
const running = (element: NpNewsTicker) => inside(element, '[part=strip]').classList.contains('moving');
const moves = (element: NpNewsTicker) => vi.waitFor(() => expect(running(element)).toBe(true));
const stands = (element: NpNewsTicker) => vi.waitFor(() => expect(running(element)).toBe(false));
const items = (element: NpNewsTicker) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('li')];
/** Puts the line where it is after so many CSS px, and keeps it there. */
const seek = (element: NpNewsTicker, distance: number) => {
  for (const animation of [inside(element, 'ul'), ...items(element)].flatMap((moving) =>
    moving.getAnimations(),
  )) {
    animation.pause();
    animation.currentTime = (distance / element.speed) * 1000;
  }
};
const directionOf = (element: Element) => getComputedStyle(element).direction;
const startOf = (element: HTMLElement) => element.getBoundingClientRect().left;

/** What the reader asked of the system; skips the test, and says so, where the browser cannot be told. */
const ask = (media: Parameters<typeof emulateMedia>[0], { skip }: TestContext) =>
  emulateMedia(media).catch((error: unknown) => skip(String(error)));

beforeEach(async () => {
  await emulateMedia({ reducedMotion: 'no-preference' });
});

afterEach(async () => {
  await emulateMedia({ reducedMotion: 'no-preference', media: 'screen' });
  await moveAway();
});

it('slots the publisher’s own list and does not copy it', async () => {
  const element = await slotted();
  const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
  expect(slot.assignedElements()).toEqual([element.querySelector('ul')]);
});

it('reads as articles what the publisher’s list says', async () => {
  const [first, second] = (await slotted()).articles;
  expect(first).toMatchObject({
    headline: 'Night ferry returns to the old port',
    url: new URL('/one/', location.href).href,
    section: { name: 'Harbour' },
    summary: 'The first boat leaves on Friday.',
  });
  expect(second?.section?.name).toBe('City');
});

it('shows data as cards, one heading level below its own', async () => {
  const element = await ticker({ articles: [harbour, bare], headingLevel: 3, heading: 'Latest' });
  const cards = [...element.shadowRoot!.querySelectorAll('np-article-card')];
  expect(cards.map((card) => card.getAttribute('heading-level'))).toEqual(['4', '4']);
});

it('gives all headlines of a list one size, with a picture and without', async () => {
  const element = await ticker({ articles: [pictured, bare] });
  element.style.inlineSize = '700px';
  const sizes = [...element.shadowRoot!.querySelectorAll('np-article-card')].map(
    (card) => getComputedStyle(inside(card, '[part=headline]')).fontSize,
  );
  expect(sizes[0]).toBe(sizes[1]);
});

it('keeps a headline in a line apart from what stands before it', async () => {
  const place = await page(
    `<np-news-ticker layout="ticker"><ul><li><time>10:00</time><h3><a href="/one/">Ferry</a></h3></li></ul></np-news-ticker>`,
  );
  const { right } = place.querySelector('time')!.getBoundingClientRect();
  expect(startOf(place.querySelector('h3')!)).toBeGreaterThan(right + 2);
});

it('shows no more stories than the limit', async () => {
  const element = await ticker({ articles: stories, limit: 3 });
  expect(items(element)).toHaveLength(3);
  expect(element.articles).toHaveLength(3);
});

it('returns to the publisher’s list when the data is taken away', async () => {
  const element = await slotted();
  element.articles = stories;
  await settled(element);
  element.articles = [];
  await settled(element);
  expect(inside(element, 'slot:not([name])')).not.toBeNull();
  expect(element.articles).toHaveLength(2);
});

it.each([
  { what: 'no list', articles: null },
  { what: 'a text', articles: 'news' },
])('shows the publisher’s list when it is given $what for articles', async ({ articles }) => {
  const element = await slotted();
  element.articles = articles as never;
  await settled(element);
  expect(element.articles).toHaveLength(2);
});

it('lays out the publisher’s list when the layout is set as a property', async () => {
  const element = await slotted();
  element.layout = 'ticker';
  await settled(element);
  expect(getComputedStyle(element.querySelector('ul')!).display).toBe('flex');
});

it.each(['list', 'ticker', 'rotate'])('is a named region as %s', async (layout) => {
  const element = await slotted(`layout="${layout}" heading="Just in"`);
  expect(inside(element, 'section').getAttribute('aria-label')).toBe('Just in');
  await expectAccessible(element);
});

it.each(['list', 'ticker', 'rotate'] as const)('is accessible with data as %s', async (layout) => {
  const element = await ticker({ articles: stories, layout, heading: 'Just in' });
  await expectAccessible(element);
});

it('moves a line that overflows', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  const [first] = items(element);
  const before = startOf(first!);
  await vi.waitFor(() => expect(startOf(first!)).toBeLessThan(before - 1));
});

it('moves every headline once: there are no repeats', async () => {
  const element = await ticker({ articles: stories.slice(0, 4), layout: 'ticker' });
  await moves(element);
  expect(items(element)).toHaveLength(4);
  expect(element.shadowRoot!.querySelectorAll('a')).toHaveLength(4);
});

it('keeps its speed whatever the length of the line', async () => {
  const speeds = [];
  for (const count of [8, 12]) {
    const element = await ticker({
      articles: stories.slice(0, count),
      layout: 'ticker',
      limit: 12,
      speed: 80,
    });
    await moves(element);
    const [list] = element.shadowRoot!.querySelector('ul')!.getAnimations();
    const { duration } = list!.effect!.getComputedTiming();
    speeds.push(element.shadowRoot!.querySelector('ul')!.scrollWidth / (Number(duration) / 1000));
  }
  expect(speeds[0]).toBeCloseTo(80, 0);
  expect(speeds[1]).toBeCloseTo(80, 0);
});

it('animates transforms only, so that the compositor does the work', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker', limit: 12 });
  await moves(element);
  const effects = items(element)
    .concat(inside(element, 'ul'))
    .flatMap((moving) => moving.getAnimations())
    .map(({ effect }) => effect as KeyframeEffect);
  const properties = new Set(effects.flatMap((effect) => effect.getKeyframes().flatMap(Object.keys)));
  for (const notAnimated of ['offset', 'computedOffset', 'easing', 'composite'])
    properties.delete(notAnimated);
  expect([...properties]).toEqual(['transform']);
});

it('runs no script while it moves', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  const timers = vi.spyOn(window, 'setTimeout');
  const [first] = items(element);
  const { finished } = first!.animate({ opacity: [1, 1] }, 200);
  await finished;
  expect(frames).not.toHaveBeenCalled();
  expect(timers).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

it('goes to the right where the page reads from right to left', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker', dir: 'rtl' });
  await moves(element);
  const [first] = items(element);
  const before = startOf(first!);
  await vi.waitFor(() => expect(startOf(first!)).toBeGreaterThan(before + 1));
});

it('turns round when the page does', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  document.documentElement.dir = 'rtl';
  onTestFinished(() => document.documentElement.removeAttribute('dir'));
  const [first] = items(element);
  await vi.waitFor(() => expect(directionOf(element)).toBe('rtl'));
  const before = startOf(first!);
  await vi.waitFor(() => expect(startOf(first!)).toBeGreaterThan(before + 1));
});

it.each([
  { why: 'all of it is in view', properties: { articles: stories.slice(0, 2) } },
  { why: 'there is one headline only', properties: { articles: [longWinded] } },
  { why: 'its speed is 0', properties: { articles: stories, speed: 0 } },
  { why: 'its speed is negative', properties: { articles: stories, speed: -50 } },
  { why: 'its speed is no number', properties: { articles: stories, speed: NaN } },
  { why: 'its speed has no end', properties: { articles: stories, speed: Infinity } },
])('stands still when $why', async ({ properties }) => {
  const element = await ticker({ layout: 'ticker', ...properties });
  expect(getComputedStyle(pauseOf(element)).visibility).toBe('hidden');
  expect(running(element)).toBe(false);
});

it('is a strip to scroll, with every headline in reach, when the reader asked for less motion', async (context) => {
  await ask({ reducedMotion: 'reduce' }, context);
  const element = await ticker({ articles: stories, layout: 'ticker', limit: 12 });
  const strip = inside(element, '[part=strip]');
  expect(running(element)).toBe(false);
  expect(getComputedStyle(strip).scrollSnapType).toContain('x');
  strip.scrollLeft = strip.scrollWidth;
  expect(startOf(items(element).at(-1)!)).toBeLessThan(strip.getBoundingClientRect().right);
});

it('stops at once when the reader asks for less motion while it moves', async (context) => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  await ask({ reducedMotion: 'reduce' }, context);
  await stands(element);
});

it('has its pause button first in tab order, and the label says what it does', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  await press('Tab');
  const button = pauseOf(element);
  expect(element.shadowRoot!.activeElement).toBe(button);
  expect(button.getAttribute('aria-label')).toBe('Pause');
  await press('Enter');
  await stands(element);
  expect(button.getAttribute('aria-label')).toBe('Play');
});

it('stands where it was when it is paused', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker', speed: 400 });
  await moves(element);
  const [, second] = items(element);
  seek(element, 700);
  const before = startOf(second!);
  pauseOf(element).click();
  await stands(element);
  expect(Math.abs(startOf(second!) - before)).toBeLessThan(2);
});

it('stands and starts together with all others on the page', async () => {
  const [first, second] = [
    await ticker({ articles: stories, layout: 'ticker' }),
    await ticker({ articles: stories, layout: 'ticker' }),
  ];
  await moves(second);
  await click(pauseOf(first));
  await stands(second);
  await click(pauseOf(second));
  await moves(first);
});

it('stands when the reader pauses another in another tab', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  const tab = document.createElement('iframe');
  element.after(tab);
  tab.contentWindow!.localStorage.setItem('newsprint-still', 'true');
  await stands(element);
});

it('remembers the reader’s choice for the site', async () => {
  const first = await ticker({ articles: stories, layout: 'ticker' });
  await moves(first);
  await click(pauseOf(first));
  await stands(first);
  const second = await ticker({ articles: stories, layout: 'ticker' });
  await vi.waitFor(() => expect(pauseOf(second).getAttribute('aria-label')).toBe('Play'));
  expect(running(second)).toBe(false);
  await click(pauseOf(second));
  await moves(second);
});

/** Where, from one end of the line to the other, there is a hole between two items or one lies upon another. */
const faults = (element: NpNewsTicker) => {
  const boxes = items(element)
    .map((item) => item.getBoundingClientRect())
    .sort((a, b) => a.left - b.left);
  return boxes.filter(({ left }, index) => index > 0 && Math.abs(left - boxes[index - 1]!.right) > 1);
};

it.each([4, 12])('has neither holes nor overlaps when it gets %s stories while it stands', async (count) => {
  const element = await ticker({ articles: stories.slice(0, 8), layout: 'ticker', limit: 12 });
  await moves(element);
  seek(element, 1200);
  pauseOf(element).click();
  await stands(element);
  element.articles = stories.slice(0, count);
  await settled(element);
  await vi.waitFor(() => expect(faults(element)).toEqual([]));
});

it.each([
  { end: 'start', to: 0 },
  { end: 'end', to: 99_999 },
])('has headlines from edge to edge at its $end, for a reader who scrolls there', async ({ to }) => {
  const element = await ticker({ articles: stories, layout: 'ticker', limit: 12 });
  await moves(element);
  seek(element, 1200);
  pauseOf(element).click();
  await stands(element);
  const strip = inside(element, '[part=strip]');
  const { left, right } = strip.getBoundingClientRect();
  await vi.waitFor(() => {
    strip.scrollLeft = to;
    const boxes = items(element)
      .map((item) => item.getBoundingClientRect())
      .filter((box) => box.left < right && box.right > left);
    expect(Math.min(...boxes.map((box) => box.left))).toBeLessThanOrEqual(left + 1);
    expect(Math.max(...boxes.map((box) => box.right))).toBeGreaterThanOrEqual(right - 1);
  });
});

it('brings a headline that gets focus into view as a whole', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker', limit: 12 });
  await moves(element);
  await press('Tab');
  seek(element, 2600);
  const link = items(element)[5]!.querySelector('a')!;
  link.focus();
  await stands(element);
  const strip = inside(element, '[part=strip]').getBoundingClientRect();
  await vi.waitFor(() => {
    const { left, right } = link.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(strip.left - 1);
    expect(right).toBeLessThanOrEqual(strip.right + 1);
  });
});

it('stops when focus enters the line, and only the reader starts it again', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  await press('Tab', 'Tab');
  await stands(element);
  // Firefox gives focus to what scrolls before what is in it.
  expect(inside(element, '[part=strip]').matches(':focus-within')).toBe(true);
  await press('Shift+Tab', 'Shift+Tab');
  await settled(element);
  expect(running(element)).toBe(false);
  await click(pauseOf(element));
  await moves(element);
});

it('fades at its edges while it moves, by a mask', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  const strip = inside(element, '[part=strip]');
  expect(getComputedStyle(strip).maskImage).toContain('linear-gradient');
  pauseOf(element).click();
  await stands(element);
  expect(getComputedStyle(strip).maskImage).toBe('none');
});

it('moves only while it is on screen', async () => {
  const place = await page(
    '<div style="block-size: 300vh"></div><np-news-ticker layout="ticker"></np-news-ticker>',
  );
  const element = place.querySelector('np-news-ticker')!;
  element.articles = stories;
  await settled(element);
  // What was to begin would have begun within two frames.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(running(element)).toBe(false);
  element.scrollIntoView();
  await moves(element);
  scrollTo(0, 0);
  await stands(element);
});

it('is swiped like anything that scrolls, and stands meanwhile', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  const strip = inside(element, '[part=strip]');
  strip.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  await stands(element);
  expect(getComputedStyle(strip).overflowX).toBe('auto');
  expect(getComputedStyle(strip).touchAction).toBe('auto');
  strip.scrollLeft = strip.scrollWidth;
  expect(startOf(items(element).at(-1)!)).toBeLessThan(strip.getBoundingClientRect().right);
});

it.each(['ticker', 'rotate'] as const)('slows under the pointer as %s', async (layout) => {
  const element = await ticker({ articles: stories, layout });
  await moves(element);
  const [animation] = inside(element, 'ul').getAnimations();
  await hover(inside(element, '[part=strip]'));
  await vi.waitFor(() => expect(animation!.playbackRate).toBeLessThan(0.5));
  await moveAway();
  await vi.waitFor(() => expect(animation!.playbackRate).toBe(1));
});

it('gives way to a hand, and moves on from there some time after it let go', async (context) => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  const strip = inside(element, '[part=strip]');
  const turned = vi.fn();
  strip.addEventListener('wheel', turned);
  await hover(strip);
  await wheel(120, 0);
  if (server.browser === 'webkit' && turned.mock.calls.length === 0) {
    context.skip('WebKit’s driver turns the wheel once in a page and no more.');
  }
  await stands(element);
  await vi.waitFor(() => expect(strip.scrollLeft).toBeGreaterThanOrEqual(120));
  const at = startOf(items(element)[0]!);
  await moveAway();
  await vi.waitFor(() => expect(running(element)).toBe(true));
  expect(Math.abs(startOf(items(element)[0]!) - at)).toBeLessThan(60);
});

it('follows a mouse that drags it, and takes the end of the drag for no click', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  let selected = 0;
  element.addEventListener('np-article-select', (event) => {
    selected += 1;
    event.preventDefault();
  });
  const link = inside(element, 'a');
  const { left, top } = link.getBoundingClientRect();
  await pointerMove(left + 200, top + 8);
  await pointerDown();
  await stands(element);
  const strip = inside(element, '[part=strip]');
  const before = strip.scrollLeft;
  await pointerMove(left + 100, top + 8);
  expect(strip.scrollLeft - before).toBeGreaterThan(80);
  // A hand leaves so low a box.
  await pointerMove(left + 50, top + 80);
  expect(strip.scrollLeft - before).toBeGreaterThan(130);
  await pointerUp();
  expect(selected).toBe(0);
  link.focus();
  await press('Enter');
  expect(selected).toBe(1);
  await click(link);
  expect(selected).toBe(2);
});

it('does not follow a mouse that selects what is beside it', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  element.style.marginBlockEnd = '60px';
  await moves(element);
  const strip = inside(element, '[part=strip]');
  await click(strip);
  await stands(element);
  const { left, bottom } = strip.getBoundingClientRect();
  await pointerMove(left + 300, bottom + 30);
  await pointerDown();
  const before = strip.scrollLeft;
  await pointerMove(left + 100, bottom - 10);
  await pointerMove(left + 50, bottom - 12);
  await pointerUp();
  expect(Math.abs(strip.scrollLeft - before)).toBeLessThan(3);
});

it('leaves vertical scrolling over it to the page', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  await hover(inside(element, '[part=strip]'));
  await wheel(0, 120);
  await hover(element);
  expect(running(element)).toBe(true);
});

it('lets go of everything when it leaves the page, and starts again when it is back', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  const place = element.parentElement!;
  element.remove();
  expect(running(element)).toBe(false);
  place.append(element);
  await moves(element);
});

it('keeps the headline at its place when stories come and go around it', async () => {
  const element = await ticker({ articles: stories.slice(0, 10), layout: 'ticker', speed: 400 });
  await moves(element);
  const third = items(element)[2]!;
  seek(element, 700);
  const before = startOf(third);
  element.articles = [stories[11]!, ...stories.slice(1, 9)];
  element.speed = 1;
  await settled(element);
  expect(third.textContent).toContain('Headline 2');
  await vi.waitFor(() => expect(Math.abs(startOf(third) - before)).toBeLessThan(3));
});

it('moves the publisher’s own list without changing it', async () => {
  const element = await slotted('layout="ticker" style="inline-size: 200px"');
  const before = element.innerHTML;
  await moves(element);
  expect(element.innerHTML).toBe(before);
});

it('hides excerpts in a line and shows them again in a list', async () => {
  const element = await slotted('layout="ticker"');
  const excerpt = element.querySelector('p')!;
  expect(getComputedStyle(excerpt).display).toBe('none');
  element.setAttribute('layout', 'list');
  await settled(element);
  expect(getComputedStyle(excerpt).display).not.toBe('none');
});

it('shows one headline at a time as rotate', async () => {
  const element = await ticker({ articles: stories, layout: 'rotate' });
  await moves(element);
  const strip = inside(element, '[part=strip]').getBoundingClientRect();
  const inView = items(element).filter(
    (item) => startOf(item) >= strip.left - 1 && startOf(item) < strip.right - 1,
  );
  expect(inView).toHaveLength(1);
});

describe('the headlines before and after, as rotate', () => {
  const step = async (element: NpNewsTicker, name: string) => {
    const button = inside(element, `[part=${name}]`);
    // Firefox without a window knows of no mouse.
    if (button.checkVisibility()) await click(button);
    else button.click();
  };
  const shown = (element: NpNewsTicker, all: HTMLElement[]) => {
    const { left, width } = inside(element, '[part=strip]').getBoundingClientRect();
    return all.findIndex((item) => Math.abs(startOf(item) - left) < width / 2);
  };

  it.each(['ltr', 'rtl'])('come in turn, and the first after the last, in %s', async (dir) => {
    const element = await ticker({ articles: stories.slice(0, 3), layout: 'rotate', dir });
    await moves(element);
    for (const [name, at] of [
      ['next', 1],
      ['next', 2],
      ['next', 0],
      ['previous', 2],
      ['previous', 1],
    ] as const) {
      await step(element, name);
      await vi.waitFor(() => expect(shown(element, items(element))).toBe(at));
      expect(running(element)).toBe(false);
    }
    await click(pauseOf(element));
    await moves(element);
    expect(shown(element, items(element))).toBe(1);
  });

  it('come for the publisher’s own list and where nothing moves', async (context) => {
    await ask({ reducedMotion: 'reduce' }, context);
    const element = await slotted('layout="rotate"');
    const own = [...element.querySelectorAll('li')];
    await step(element, 'next');
    await vi.waitFor(() => expect(shown(element, own)).toBe(1));
  });

  it('are offered where there are some, and in words', async () => {
    const element = await ticker({ articles: stories.slice(0, 1), layout: 'rotate' });
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    const seen = () => buttons.map((button) => getComputedStyle(button).visibility);
    await vi.waitFor(() => expect(seen()).toEqual(['hidden', 'hidden', 'hidden']));
    element.articles = stories;
    await vi.waitFor(() => expect(seen()).toEqual(['visible', 'visible', 'visible']));
    expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual(['Pause', 'Previous', 'Next']);
    element.layout = 'ticker';
    await settled(element);
    expect(element.shadowRoot!.querySelectorAll('button')).toHaveLength(1);
  });
});

it.each(['ticker', 'rotate'] as const)('waits as %s until it is shown', async (layout) => {
  const element = await ticker({ articles: stories, layout, hidden: true });
  expect(running(element)).toBe(false);
  element.hidden = false;
  await moves(element);
});

it('measures again when its width changes', async () => {
  const element = await ticker({ articles: stories, layout: 'rotate' });
  await moves(element);
  element.style.inlineSize = '300px';
  const strip = inside(element, '[part=strip]');
  await vi.waitFor(() => expect(items(element)[0]!.offsetWidth).toBe(strip.clientWidth));
  await moves(element);
  pauseOf(element).click();
  await stands(element);
  expect(strip.scrollLeft % strip.clientWidth).toBe(0);
});

it('prints as a plain list', async (context) => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  await moves(element);
  await ask({ media: 'print' }, context);
  const tops = items(element).map((item) => item.getBoundingClientRect().top);
  expect(new Set(tops).size).toBe(items(element).length);
  expect(getComputedStyle(pauseOf(element)).display).toBe('none');
  expect(getComputedStyle(inside(element, '[part=strip]')).maskImage).toBe('none');
});

it.each(['ticker', 'list'])(
  'says which story was followed from the publisher’s own list as %s',
  async (layout) => {
    const element = await slotted(`layout="${layout}"`);
    let selected: ArticleSelectEvent | undefined;
    element.addEventListener('np-article-select', (event) => {
      selected = event;
      event.preventDefault();
    });
    await click(element.querySelector('a')!);
    expect(selected?.article.headline).toBe('Night ferry returns to the old port');
    expect(selected?.via).toBe('pointer');
  },
);

it('lets a listener cancel the navigation from a line of data', async () => {
  const element = await ticker({ articles: stories, layout: 'ticker' });
  element.addEventListener('np-article-select', (event) => event.preventDefault());
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  inside(element, 'a').dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});

it('leaves a thousand items to the compositor within one frame’s patience', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...bare,
    id: String(index),
    headline: `Item ${index}`,
  }));
  const element = await ticker({ articles: many, layout: 'ticker', limit: 1000 });
  await moves(element);
  const animated = items(element).filter((item) => item.getAnimations().length > 0);
  expect(animated.length).toBeLessThan(30);
});

it.each(['list', 'ticker'] as const)(
  'keeps focus with its story when the page sets other stories: %s',
  async (layout) => {
    const element = await ticker({ articles: stories.slice(0, 4), layout });
    const links = () =>
      items(element).map((item) =>
        (item.querySelector('np-article-card')?.shadowRoot ?? item).querySelector<HTMLElement>('[part=link]'),
      );
    const inFocus = () =>
      links().findIndex((link) => link && (link.getRootNode() as ShadowRoot).activeElement === link);
    links()[1]?.focus();
    element.articles = stories.slice(0, 3).reverse();
    await settled(element);
    expect(inFocus()).toBe(1);
    element.articles = [stories[9]!, ...stories.slice(0, 3)];
    await settled(element);
    expect(inFocus()).toBe(2);
    element.articles = stories.slice(5, 9);
    await settled(element);
    expect(element.shadowRoot?.activeElement).toBe(inside(element, '[part=list]'));
  },
);

it('touches none of a thousand items while a reader scrolls through them', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...bare,
    id: String(index),
    headline: `Item ${index}`,
  }));
  const element = await ticker({ articles: many, layout: 'ticker', limit: 1000 });
  await moves(element);
  const strip = inside(element, '[part=strip]');
  await click(pauseOf(element));
  await stands(element);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(strip, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let step = 1; step <= 40; step += 1) {
    strip.scrollLeft = (strip.scrollWidth / 40) * step;
    await new Promise(requestAnimationFrame);
  }
  changes.push(...observer.takeRecords());
  observer.disconnect();
  expect(changes).toEqual([]);
});

it('is again as without an attribute when that is taken away', async () => {
  const element = await ticker({ articles: stories });
  const names = [
    'src',
    'refresh',
    'heading',
    'headingLevel',
    'limit',
    'keywords',
    'sections',
    'perSource',
    'speed',
  ];
  const asBefore = () => [
    ...names.map((name): unknown => Reflect.get(element, name)),
    items(element).length,
    items(element)[0]!.querySelector('np-article-card')!.headingLevel,
  ];
  const before = asBefore();
  const given = {
    refresh: '30',
    heading: 'Harbour',
    'heading-level': '4',
    limit: '3',
    'per-source': '1',
    speed: '9',
  };
  for (const [name, value] of Object.entries({
    ...given,
    src: '/feed.xml',
    keywords: 'ferry',
    sections: 'City',
  })) {
    element.setAttribute(name, value);
    element.removeAttribute(name);
  }
  await settled(element);
  expect(asBefore()).toEqual(before);
});
