import { describe, expect, it, vi } from 'vitest';
import '../article-card/define.js';
import './define.js';
import { longWinded } from '../testing/articles.js';
import { expectAccessible } from '../testing/axe.js';
import { page, settled } from '../testing/fixture.js';
import { pictured as harbour } from '../testing/pictures.js';

const SVG = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/%3E";

const three = (grid = '', card = '<np-article-card></np-article-card>') =>
  page(
    `<div style="inline-size: 900px" lang="en"><np-article-grid ${grid}>${card.repeat(3)}</np-article-grid></div>`,
  );

/** Three cards whose stories are of different length; the second has no section and no summary. */
async function filled(grid = '') {
  const place = await three(grid);
  const cards = [...place.querySelectorAll('np-article-card')];
  const stories = [
    harbour,
    { ...harbour, section: undefined, summary: undefined },
    { ...longWinded, image: harbour.image },
  ];
  cards.forEach((card, at) => (card.article = stories[at] as typeof harbour));
  await settled(place);
  // Off screen until the first frame says that it is not.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return cards;
}

const top = (card: Element, name: string) =>
  card.shadowRoot!.querySelector(`[part=${name}]`)!.getBoundingClientRect().top;

describe('lines', () => {
  it('has as many columns as there is room for', async () => {
    const cards = await filled();
    const lefts = cards.map((card) => card.getBoundingClientRect().left);
    expect(new Set(lefts).size).toBe(3);
    cards[0]!.closest('div')!.style.inlineSize = '300px';
    expect(new Set(cards.map((card) => card.getBoundingClientRect().left)).size).toBe(1);
  });

  it.each(['headline', 'meta'])('puts every %s on a common line, whatever a story lacks', async (name) => {
    const cards = await filled();
    expect(new Set(cards.map((card) => Math.round(top(card, name)))).size).toBe(1);
  });

  it('puts kickers on a common line', async () => {
    const [one, , three] = await filled();
    expect(Math.round(top(one!, 'kicker'))).toBe(Math.round(top(three!, 'kicker')));
  });

  it.each(['<article>', '<div><article>'])(
    'says who paid for the publisher’s own %s above all of it',
    async (open) => {
      const close = open.replaceAll('<', '</');
      const own = `<np-article-card sponsor="Orla">${open}<img alt="" src="${SVG}"><h3><a href="#a">Ferry</a></h3>${close}</np-article-card>`;
      const place = await three('', own);
      const card = place.querySelector('np-article-card')!;
      const label = card.shadowRoot!.querySelector('[part=label]')!.getBoundingClientRect();
      expect(label.height).toBeGreaterThan(10);
      expect(label.bottom).toBeLessThanOrEqual(card.querySelector('img')!.getBoundingClientRect().top);
    },
  );

  it('leaves no hole above a story without a picture, or whose picture does not load', async () => {
    const [one, two, three] = await filled();
    two!.article = { ...harbour, image: undefined } as unknown as typeof harbour;
    three!.shadowRoot!.querySelector('img')!.dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(three!.shadowRoot!.querySelector('img')).toBeNull());
    await settled(one!.parentElement!);
    for (const card of [two!, three!]) {
      expect(top(card, 'kicker') - top(one!, 'media')).toBeLessThan(5);
      expect(top(card, 'headline') - top(card, 'kicker')).toBeLessThan(60);
    }
  });

  it('keeps a story with the layout of text on the lines of the others', async () => {
    const [one, two] = await filled();
    two!.layout = 'text';
    await settled(one!.parentElement!);
    expect(Math.round(top(two!, 'headline'))).toBe(Math.round(top(one!, 'headline')));
  });

  it('lines up the publisher’s own HTML that has the same parts', async () => {
    const place = await three(
      '',
      `<np-article-card><img alt="" src="${SVG}"><span class="section">City</span><h3><a href="#a">Ferry</a></h3><p>On Friday.</p></np-article-card>`,
    );
    place.querySelector('h3 a')!.textContent =
      'A headline that takes more than one line in a column as narrow as this one is';
    const tops = [...place.querySelectorAll('p')].map((summary) =>
      Math.round(summary.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).toBe(1);
  });

  it('lines up the publisher’s own HTML with what came as data', async () => {
    const place = await three(
      '',
      `<np-article-card><img alt="" src="${SVG}"><span class="section">City</span><h3><a href="#a">Ferry</a></h3><p>On Friday.</p></np-article-card>`,
    );
    const data = document.createElement('np-article-card');
    data.article = harbour;
    place.querySelector('np-article-grid')!.firstElementChild!.replaceWith(data);
    await settled(place);
    const own = (name: string) => Math.round(place.querySelector(name)!.getBoundingClientRect().top);
    await vi.waitFor(() => expect(Math.round(top(data, 'headline'))).toBe(own('h3')));
    expect(Math.round(top(data, 'summary'))).toBe(own('p'));
  });

  it.each([
    ['', ''],
    ['<article>', '</article>'],
  ])('keeps the publisher’s own HTML as text on these lines, in %s too', async (open, close) => {
    const place = await three(
      '',
      `<np-article-card>${open}<img alt="" src="${SVG}"><span class="section">City</span><h3><a href="#a">Ferry</a></h3><p>On Friday.</p>${close}</np-article-card>`,
    );
    const [one, two, last] = [...place.querySelectorAll('np-article-card')];
    two!.layout = 'text';
    last!.layout = 'text';
    // In a wrapper it is the picture that makes rows of what is inside.
    if (!open) last!.querySelector('img')!.remove();
    await settled(place);
    for (const name of ['.section', 'h3', 'p']) {
      const tops = [one!, two!, last!].map((card) =>
        Math.round(card.querySelector(name)!.getBoundingClientRect().top),
      );
      expect(new Set(tops).size).toBe(1);
    }
  });

  it('gives a lead a row of its own, with its picture beside the text', async () => {
    const place = await three();
    const [lead] = await settled(place).then(() => [...place.querySelectorAll('np-article-card')]);
    lead!.lead = true;
    lead!.article = harbour;
    await settled(place);
    expect(lead!.getBoundingClientRect().width).toBe(900);
    expect(top(lead!, 'headline')).toBeLessThan(top(lead!, 'media') + 100);
  });

  it('puts no containment on its cards', async () => {
    const [card] = await filled();
    const { containerType, contentVisibility } = getComputedStyle(
      card!.shadowRoot!.querySelector('[part=card]')!,
    );
    expect([containerType, contentVisibility]).toEqual(['normal', 'visible']);
  });

  it.runIf(CSS.supports('overflow-anchor', 'auto'))(
    'skips rendering off screen as a whole, where all of it came as data',
    async () => {
      const cards = await filled();
      expect(getComputedStyle(cards[0]!.parentElement!).contentVisibility).toBe('auto');
      const place = await three('', '<np-article-card><h3><a href="#a">Ferry</a></h3></np-article-card>');
      expect(getComputedStyle(place.querySelector('np-article-grid')!).contentVisibility).toBe('visible');
    },
  );
});

describe('semantics', () => {
  it('is a list of its children, and takes that back', async () => {
    const place = await three();
    const grid = place.querySelector('np-article-grid')!;
    expect(grid.role).toBe('list');
    expect([...grid.children].map(({ role }) => role)).toEqual(['listitem', 'listitem', 'listitem']);
    const cards = [...grid.children];
    grid.remove();
    expect(cards.map(({ role }) => role)).toEqual([null, null, null]);
  });

  it('counts a card that comes later', async () => {
    const place = await three();
    const late = document.createElement('np-article-card');
    place.querySelector('np-article-grid')!.append(late);
    await vi.waitFor(() => expect(late.role).toBe('listitem'));
  });

  it.each([
    ['<h2>Harbour</h2>', '', '3'],
    ['<h4>Harbour</h4>', '', '5'],
    ['<h6>Harbour</h6>', '', '6'],
    ['', '', '3'],
    ['<h2>Harbour</h2>', 'heading-level="5"', '5'],
    ['<header><h3>Harbour</h3><a href="#all">All</a></header>', '', '4'],
  ])('sets headlines one level below %s %s', async (heading, attribute, level) => {
    const place = await page(
      `<section>${heading}<div><np-article-grid ${attribute}><np-article-card headline="Ferry"></np-article-card></np-article-grid></div></section>`,
    );
    const card = place.querySelector('np-article-card')!;
    expect(card.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).toBe(level);
  });

  it('goes by the section that it stands in, however deep the page', async () => {
    const grid = '<np-article-grid><np-article-card headline="Ferry"></np-article-card></np-article-grid>';
    const place = await page(
      `<main><h1>Courier</h1>${grid}<section><h2>Harbour</h2>${grid}<section><h3>Ferries</h3><div>${grid}</div></section></section>
        <section><header><h2>City</h2></header>${grid}</section></main>`,
    );
    const cards = [...place.querySelectorAll('np-article-card')];
    expect(cards.map(({ headingLevel }) => headingLevel)).toEqual([2, 3, 4, 3]);
  });

  it('counts a grid in a grid by itself', async () => {
    const place = await page(
      `<h2>Harbour</h2><np-article-grid><np-article-card headline="Ferry"></np-article-card>
        <section><h3>More</h3><np-article-grid><np-article-card headline="Crane"></np-article-card></np-article-grid></section></np-article-grid>`,
    );
    const [outer, inner] = [...place.querySelectorAll('np-article-card')];
    expect([outer!.headingLevel, inner!.headingLevel]).toEqual([3, 4]);
    const [outerGrid, innerGrid] = [...place.querySelectorAll('np-article-grid')];
    expect([...outerGrid!.children].map(({ role }) => role)).toEqual(['listitem', 'listitem']);
    expect([...innerGrid!.children].map(({ role }) => role)).toEqual(['listitem']);
  });

  it('takes back from a card that leaves it what it gave', async () => {
    const place = await page(
      '<section><h4>Harbour</h4><np-article-grid><np-article-card headline="Ferry"></np-article-card></np-article-grid></section>',
    );
    const card = place.querySelector('np-article-card')!;
    expect([card.headingLevel, card.role]).toEqual([5, 'listitem']);
    place.append(card);
    await vi.waitFor(() => expect(card.role).toBeNull());
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).toBe('3');
  });

  it('keeps a card that moves from one to another in the list', async () => {
    const place = await page(
      `<section><h4>Harbour</h4><np-article-grid></np-article-grid></section>
        <section><h2>City</h2><np-article-grid><np-article-card headline="Ferry"></np-article-card></np-article-grid></section>`,
    );
    const [one, two] = [...place.querySelectorAll('np-article-grid')];
    const card = place.querySelector('np-article-card')!;
    for (const [grid, level] of [
      [one, 5],
      [two, 3],
      [one, 5],
    ] as const) {
      grid!.append(card);
      await vi.waitFor(() => expect([card.role, card.headingLevel]).toEqual(['listitem', level]));
      await settled(place);
      expect([card.role, card.headingLevel]).toEqual(['listitem', level]);
    }
    one!.remove();
    expect(card.role).toBeNull();
  });

  it('leaves a card its own level', async () => {
    const place = await page(
      '<np-article-grid><np-article-card heading-level="4" headline="Ferry"></np-article-card></np-article-grid>',
    );
    expect(place.querySelector('np-article-card')!.headingLevel).toBe(4);
  });

  it('has nothing for axe to find', async () => {
    const cards = await filled();
    await expectAccessible(cards[0]!.parentElement!);
  });
});
