import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.js';
import { page, settled } from '../testing/fixture.js';
import { click, hover, moveAway, press } from '../testing/input.js';
import './define.js';
import type { NpFootnoteList } from './footnote-list.js';

const TALL = '<div style="block-size: 3000px"></div>';

const MARKDOWN = `<article lang="en"><p>The river is wide. The crane was old<sup id="fnref:1"><a href="#fn:1">1</a></sup> and grey<sup id="fnref:2"><a href="#fn:2">2</a></sup>, and old it stayed<sup id="fnref:1:2"><a href="#fn:1">1</a></sup>. It is gone.</p>
<div class="footnotes"><ol><li id="fn:1"><p>Harbour board, minutes<sup id="fnref:3"><a href="#fn:3">3</a></sup>. <a href="#fnref:1">↩</a> <a href="#fnref:1:2">↩</a></p></li><li id="fn:2"><p>River survey. <a href="https://courier.example/survey">See it</a>. <a href="#fnref:2">↩</a></p></li><li id="fn:3"><p>Volume nine. <a href="#fnref:3">↩</a></p></li></ol></div>
<np-footnote-list></np-footnote-list></article>`;

const open = async (markup: string) => {
  const place = await page(markup);
  const list = place.querySelector<NpFootnoteList>('np-footnote-list')!;
  const links = (role: string) => [...place.querySelectorAll<HTMLAnchorElement>(`a[role="${role}"]`)];
  return { place, list, references: links('doc-noteref'), backlinks: links('doc-backlink') };
};

const boxes = (list: NpFootnoteList) =>
  [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part=preview]')].filter((box) =>
    box.matches(':popover-open'),
  );
const copies = (list: NpFootnoteList) => [...list.querySelectorAll<HTMLElement>(':scope > [slot^=preview]')];
const litSentence = () =>
  [...((CSS.highlights.get('np-sentence') as Iterable<Range> | undefined) ?? [])].map(String).join('');

afterEach(async () => {
  await moveAway();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('previews', () => {
  it('stacks the note that a note cites, and closes both with the first', async () => {
    const { list, references } = await open(MARKDOWN);
    await click(references[0]!);
    await expect.poll(() => boxes(list).length).toBe(1);
    await click(copies(list)[0]!.querySelector('[role=doc-noteref]')!);
    await expect
      .poll(() => copies(list).map(({ textContent }) => textContent.trim()))
      .toEqual(['Harbour board, minutes3.', 'Volume nine.']);
    expect(boxes(list)).toHaveLength(2);
    const [first, second] = boxes(list).map((box) => getComputedStyle(box).fontSize);
    expect(second).toBe(first);
    await press('Escape');
    await expect.poll(() => boxes(list).length).toBe(1);
    await press('Escape');
    await expect.poll(() => copies(list).length).toBe(0);
  });

  it('has one note open at a time', async () => {
    const { list, references } = await open(MARKDOWN);
    await click(references[0]!);
    await expect.poll(() => boxes(list).length).toBe(1);
    await click(references[1]!);
    await expect
      .poll(() => copies(list).map(({ textContent }) => textContent.trim()))
      .toEqual(['River survey. See it.']);
    expect(references[0]!.hasAttribute('aria-expanded')).toBe(false);
  });

  describe('under the pointer', () => {
    afterEach(() => vi.useRealTimers());

    /** A page whose part that opens notes has come, by a note that was opened and closed. */
    const ready = async () => {
      const opened = await open(MARKDOWN.replace('<np-footnote-list', '<np-footnote-list preview="popover"'));
      await click(opened.references[0]!);
      await expect.poll(() => boxes(opened.list).length).toBe(1);
      await press('Escape');
      await expect.poll(() => boxes(opened.list).length).toBe(0);
      await moveAway();
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      return opened;
    };

    it('opens after 150 ms, and closes 300 ms after the pointer left', async () => {
      const { list, references } = await ready();
      await hover(references[1]!);
      vi.advanceTimersByTime(149);
      expect(boxes(list)).toHaveLength(0);
      vi.advanceTimersByTime(1);
      expect(boxes(list)).toHaveLength(1);
      await moveAway();
      vi.advanceTimersByTime(299);
      expect(boxes(list)).toHaveLength(1);
      vi.advanceTimersByTime(1);
      expect(boxes(list)).toHaveLength(0);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('stays open while the pointer travels into it, and leaves the focus where it was', async () => {
      const { list, references } = await ready();
      references[2]!.focus();
      await hover(references[1]!);
      vi.advanceTimersByTime(150);
      await hover(copies(list)[0]!.querySelector('a')!);
      vi.advanceTimersByTime(10_000);
      expect(boxes(list)).toHaveLength(1);
      expect(document.activeElement).toBe(references[2]);
    });
  });

  it('scrolls where its note is long', async () => {
    const long = MARKDOWN.replace('River survey.', 'River survey of many words. '.repeat(200));
    const { list, references } = await open(
      long.replace('<np-footnote-list', '<np-footnote-list preview="popover"'),
    );
    references[1]!.focus();
    await press('Enter');
    await expect.poll(() => boxes(list).length).toBe(1);
    const [box] = boxes(list);
    const pressOn = async () => {
      // WebKit heeds no arrow before it has drawn what it would scroll.
      await press('ArrowDown');
      return box!.scrollTop;
    };
    await expect.poll(pressOn).toBeGreaterThan(0);
    expect(scrollY).toBe(0);
  });

  it('lets a link in an open note lead where it leads', async () => {
    const { list, references } = await open(MARKDOWN);
    await click(references[1]!);
    await expect.poll(() => boxes(list).length).toBe(1);
    const link = copies(list)[0]!.querySelector<HTMLAnchorElement>('a[href^=https]')!;
    const prevented: boolean[] = [];
    document.addEventListener(
      'click',
      (event) => {
        prevented.push(event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
    await click(link);
    expect(prevented).toEqual([false]);
    expect(link.href).toBe('https://courier.example/survey');
  });

  it('runs as its own note’s language runs', async () => {
    const { list, references } = await open(
      MARKDOWN.replace('River survey.', 'سجلّ الميناء القديم، المجلّد التاسع.'),
    );
    await click(references[1]!);
    await expect.poll(() => boxes(list).length).toBe(1);
    expect(copies(list)[0]!.matches(':dir(rtl)')).toBe(true);
    expect(boxes(list)[0]!.matches(':dir(ltr)')).toBe(true);
  });

  it('is styled as the article’s own text is', async () => {
    const { list, references } = await open(
      `<style>article em { color: rgb(1, 2, 3) }</style>${MARKDOWN.replace('River', '<em>River</em>')}`,
    );
    await click(references[1]!);
    await expect.poll(() => boxes(list).length).toBe(1);
    expect(getComputedStyle(copies(list)[0]!.querySelector('em')!).color).toBe('rgb(1, 2, 3)');
  });

  it('closes when its reference leaves the page', async () => {
    const { list, references } = await open(MARKDOWN);
    await click(references[0]!);
    await expect.poll(() => boxes(list).length).toBe(1);
    references[0]!.remove();
    await expect.poll(() => copies(list).length).toBe(0);
  });

  it.each([
    { top: 10, left: 4 },
    { top: 700, left: 960 },
  ])('is whole on the page at $top, $left', async ({ top, left }) => {
    const long = MARKDOWN.replace('River survey.', 'River survey of many words. '.repeat(200));
    const { list, references } = await open(
      `<div style="position: absolute; overflow: hidden; top: ${top}px; left: ${left}px; inline-size: 60px; block-size: 40px">${long.replace('<np-footnote-list>', '<np-footnote-list preview="popover">')}</div>`,
    );
    // WebKit scrolls to what has the focus only later, and not at all once the focus is in the note.
    references[1]!.scrollIntoView({ block: 'nearest' });
    references[1]!.focus();
    await press('Enter');
    await expect.poll(() => boxes(list).length).toBe(1);
    const box = boxes(list)[0]!.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(boxes(list)[0]!.scrollHeight).toBeGreaterThan(boxes(list)[0]!.clientHeight);
  });

  it('names an open note by its number', async () => {
    const { list, references } = await open(MARKDOWN);
    await click(references[1]!);
    await expect.poll(() => boxes(list)[0]?.ariaLabel).toBe('Note 2');
  });

  it('says the first full citation with a short one', async () => {
    const cited = [
      'Joseph S. Nye. Understanding International Conflicts (New York: Pearson, 2005), 61.',
      'Nye, Understanding International Conflicts, 61.',
      'Ibid., 62.',
    ];
    const { list, references } = await open(
      `<article>${cited.map((_, index) => `<p>Text.[${index + 1}]</p>`).join('')}<hr>${cited.map((text, index) => `<p>[${index + 1}] ${text}</p>`).join('')}<np-footnote-list></np-footnote-list></article>`,
    );
    for (const reference of references.slice(1)) {
      await click(reference);
      await expect
        .poll(() => copies(list)[0]?.querySelector('[data-np-full]')?.textContent)
        .toContain('Joseph S. Nye.');
      await press('Escape');
      await expect.poll(() => copies(list).length).toBe(0);
    }
  });
});

it.each([
  ['another title', 'Nye, Soft Power and Its Means, 61.'],
  ['a year', 'Nye, 2005.'],
  ['no author', 'The same, 61.'],
  ['several works', 'Nye, Understanding International Conflicts, 61; Waltz, Theory, 5.'],
])('says nothing more with a short citation that is not sure: %s', async (_, short) => {
  const cited = [
    'Joseph S. Nye. Understanding International Conflicts (New York: Pearson, 2005), 61.',
    short,
  ];
  const { list, references } = await open(
    `<article>${cited.map((__, index) => `<p>Text.[${index + 1}]</p>`).join('')}<hr>${cited.map((text, index) => `<p>[${index + 1}] ${text}</p>`).join('')}<np-footnote-list></np-footnote-list></article>`,
  );
  await click(references[1]!);
  await expect.poll(() => boxes(list).length).toBe(1);
  expect(copies(list)[0]!.querySelector('[data-np-full]')).toBeNull();
});

describe('for assistive technology', () => {
  it('the notes are a region with a name, and no item of it is more than an item', async () => {
    const { place } = await open(MARKDOWN);
    const region = place.querySelector('[role=doc-endnotes]')!;
    expect(region.ariaLabel).toBe('Notes');
    expect(region.querySelectorAll('li')).toHaveLength(3);
    expect(place.querySelector('[role=doc-endnote]')).toBeNull();
  });

  it.each([
    { heading: '', isSeen: false, text: 'Notes' },
    { heading: 'Sources', isSeen: true, text: 'Sources' },
  ])('the list has a heading, “$text”', async ({ heading, isSeen, text }) => {
    const { list } = await open(
      `<article lang="en"><p>A<np-footnote>One.</np-footnote></p><np-footnote-list heading="${heading}"></np-footnote-list></article>`,
    );
    const region = list.shadowRoot!.querySelector('section')!;
    const title = region.querySelector('[role=heading]')!;
    expect([region.role, region.ariaLabel, title.textContent.trim()]).toEqual(['doc-endnotes', text, text]);
    expect(title.classList.contains('unseen')).toBe(!isSeen);
  });

  it('ways back are named in the page’s language', async () => {
    const { list, backlinks } = await open(MARKDOWN.replace('lang="en"', 'lang="de"'));
    await expect
      .poll(() => backlinks.map(({ ariaLabel }) => ariaLabel))
      .toContainEqual(expect.stringContaining('Zurück zur Textstelle 1a'));
    expect(list.footnotes).toHaveLength(3);
  });
});

describe('the way back', () => {
  it('leads to the citation that the reader came from, with its sentence lit', async () => {
    const { references, backlinks } = await open(MARKDOWN.replace('<div class', `${TALL}<div class`));
    const [, , again] = references;
    await click(again!);
    await expect.poll(() => again!.ariaExpanded).toBe('true');
    const scrolled = scrollY;
    await press('Escape');
    const current = backlinks.filter((back) => back.ariaCurrent === 'true');
    expect(current.map(({ ariaLabel }) => ariaLabel)).toEqual([
      expect.stringContaining('Back to reference 1b'),
    ]);
    current[0]!.scrollIntoView({ block: 'center' });
    await click(current[0]!);
    await expect.poll(() => document.activeElement).toBe(again);
    expect(scrollY).toBe(scrolled);
    expect(litSentence()).toBe('The crane was old1 and grey2, and old it stayed1.');
    await press('Tab');
    await expect.poll(litSentence).toBe('');
  });

  it('is the browser’s own Back button too', async () => {
    const { references } = await open(
      MARKDOWN.replace('<div class', `${TALL}<div class`).replace(
        '<np-footnote-list',
        '<np-footnote-list preview="none"',
      ),
    );
    await hover(references[1]!);
    await click(references[1]!);
    await expect.poll(() => location.hash).toBe('#fn:2');
    await expect.poll(() => scrollY).toBeGreaterThan(1000);
    history.back();
    await expect.poll(() => document.activeElement).toBe(references[1]);
    await expect.poll(() => scrollY).toBeLessThan(1000);
  });

  it('tells citations of one note apart for the eye and the ear', async () => {
    const { backlinks } = await open(MARKDOWN);
    expect(backlinks.map(({ textContent }) => textContent)).toEqual(['↩a', '↩b', '↩', '↩']);
    expect(new Set(backlinks.map(({ ariaLabel }) => ariaLabel)).size).toBe(4);
  });
});

describe('targets', () => {
  it('are 24 px high and wide, and move nothing', async () => {
    const bare = MARKDOWN.replace(/<np-footnote-list.*list>/, '');
    const place = await page(bare);
    const before = [...place.querySelectorAll('p,li')].map((element) =>
      JSON.stringify(element.getBoundingClientRect()),
    );
    place.remove();
    const { place: after, references } = await open(MARKDOWN);
    expect(
      [...after.querySelectorAll('p,li')].map((element) => JSON.stringify(element.getBoundingClientRect())),
    ).toEqual(before);
    const [reference] = references;
    const { left, top, width, height } = reference!.getBoundingClientRect();
    for (const [x, y] of [
      [-11, 0],
      [11, 0],
      [0, -11],
      [0, 11],
    ] as const)
      expect(document.elementFromPoint(left + width / 2 + x, top + height / 2 + y)).toBe(reference);
  });

  it.each([
    'sup a { padding: 0 1px }',
    "sup a::before { content: '[' } sup a::after { content: ']' }",
    'sup a { border-block-end: 1px solid; background: #ff0 }',
  ])('keep their distance from the text, however the page styles its links: %s', async (rules) => {
    const styled = `<style>${rules}</style>`;
    const gap = (place: Element) => {
      const [around, link] = ['sup', 'sup a'].map((name) =>
        place.querySelector(name)!.getBoundingClientRect(),
      );
      return [around!.right - link!.right, link!.width, link!.height];
    };
    const bare = await page(styled + MARKDOWN.replace(/<np-footnote-list.*list>/, ''));
    const before = gap(bare);
    bare.remove();
    const { place } = await open(styled + MARKDOWN);
    expect(gap(place)).toEqual(before);
  });

  it('have a ring of their own size for who comes by key', async () => {
    const { references } = await open(MARKDOWN);
    const room = (link: Element) => getComputedStyle(link, '::after').content;
    expect(room(references[0]!)).toBe('""');
    references[0]!.focus();
    await press('Tab');
    expect(document.activeElement).toBe(references[1]);
    await expect.poll(() => room(references[1]!)).toBe('none');
    expect(room(references[0]!)).toBe('""');
  });

  it('leave each its own place where they stand side by side', async () => {
    const { list, references } = await open(
      '<article><p>Text.[1][2] More.</p><hr><p>[1] First.</p><p>[2] Second.</p><np-footnote-list></np-footnote-list></article>',
    );
    const [first, second] = references.map((link) => link.getBoundingClientRect());
    expect(first!.right).toBeLessThanOrEqual(second!.left + 1);
    await click(references[0]!);
    await expect.poll(() => copies(list)[0]?.textContent.trim()).toBe('First.');
  });
});

it('reports what is wrong', async () => {
  const place = await page(
    `<article><p>One<sup id="r2"><a href="#n2">2</a></sup>, two<sup id="r1"><a href="#n1">1</a></sup>, three<sup><a href="#n9">9</a></sup>.</p>
    <ol><li id="n1">Same. See<sup id="r4"><a href="#n4">4</a></sup> <a href="#r1">↩</a></li><li id="n2"><a href="#r2">↩</a></li><li id="n3">Nobody cites me.</li><li id="n4">See <sup id="r5"><a href="#n5">5</a></sup><a href="#r4">↩</a></li><li id="n5">See <sup><a href="#n4">4</a></sup><a href="#r5">↩</a></li></ol></article>`,
  );
  const list = document.createElement('np-footnote-list');
  list.debug = true;
  const kinds: string[] = [];
  list.addEventListener('np-note-problems', ({ problems }) =>
    kinds.push(...problems.map(({ kind }) => kind)),
  );
  place.querySelector('article')!.append(list);
  await expect
    .poll(() => [...new Set(kinds)].sort())
    .toEqual(['circular', 'empty', 'missing', 'out-of-order', 'uncited']);
});

describe('notes in the margin', () => {
  const wide = (style: string, attributes = 'preview="sidenote"') =>
    `<div style="inline-size: 400px; --np-sidenote-width: 200px; ${style}">${MARKDOWN.replace('<np-footnote-list', `<np-footnote-list ${attributes}`)}</div>`;
  const sidenotes = (list: NpFootnoteList) =>
    [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part=sidenote]')].filter((box) =>
      box.checkVisibility(),
    );

  it.each(['preview="sidenote"', ''])(
    'stand beside the text in order without a shift, %s',
    async (attributes) => {
      const { place, list } = await open(wide('', attributes));
      await expect.poll(() => sidenotes(list).length).toBe(2);
      const article = place.querySelector('article')!.getBoundingClientRect();
      const [first, second] = sidenotes(list).map((box) => box.getBoundingClientRect());
      expect(first!.left).toBeGreaterThanOrEqual(article.right);
      expect(first!.right).toBeLessThanOrEqual(innerWidth);
      expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
      expect(first!.width).toBe(200);
    },
  );

  it('stand on the other side where the text runs from right to left', async () => {
    const { place, list } = await open(`<div dir="rtl">${wide('')}</div>`);
    await expect.poll(() => sidenotes(list).length).toBe(2);
    const article = place.querySelector('article')!.getBoundingClientRect();
    expect(sidenotes(list)[0]!.getBoundingClientRect().right).toBeLessThanOrEqual(article.left);
  });

  it.each(['overflow: hidden', 'inline-size: 900px', 'contain: paint'])(
    'are left out where there is no room: %s',
    async (style) => {
      const { place, list, references } = await open(wide(style));
      await expect.poll(() => list.shadowRoot!.querySelectorAll('[part=sidenote]').length).toBe(2);
      await expect.poll(() => sidenotes(list).length).toBe(0);
      await click(references[1]!);
      await expect.poll(() => place.querySelector('[slot=preview],[data-np-note]')).not.toBeNull();
    },
  );

  it('go with the list', async () => {
    const { list } = await open(wide(''));
    await expect.poll(() => sidenotes(list).length).toBe(2);
    list.remove();
    expect(list.shadowRoot!.querySelector('[part=sidenote]')).toBeNull();
  });
});

describe('notes written in place', () => {
  it('count by their groups, and come after those of the text where they stand in a note', async () => {
    const { references } = await open(
      '<article><p>A<np-footnote>One<np-footnote>Inner</np-footnote></np-footnote> B<np-footnote group="symbols">Star</np-footnote> C<np-footnote>Two</np-footnote> D<np-footnote group="lower-alpha">Letter</np-footnote> E<np-footnote group="symbols">Dagger</np-footnote></p><np-footnote-list></np-footnote-list></article>',
    );
    expect(references.map(({ textContent }) => textContent)).toEqual(['1', '*', '2', 'a', '†', '3']);
  });

  it('may be cited before they are written', async () => {
    const { references, list } = await open(
      '<article><p>A<np-footnote name="x"></np-footnote> B<np-footnote name="x">The note</np-footnote></p><np-footnote-list></np-footnote-list></article>',
    );
    expect(references.map(({ textContent }) => textContent)).toEqual(['1', '1']);
    expect(list.footnotes.map(({ text }) => text)).toEqual(['The note']);
  });

  it('count among the others again where their group is taken away', async () => {
    const { place, list } = await open(
      '<article><p>A<np-footnote>One</np-footnote> B<np-footnote group="symbols">Two</np-footnote></p><np-footnote-list></np-footnote-list></article>',
    );
    place.querySelector('[group]')!.removeAttribute('group');
    place.querySelector('p')!.append(' C', document.createElement('np-footnote'));
    place.querySelector('np-footnote:last-child')!.textContent = 'Three';
    await expect.poll(() => list.footnotes.map(({ mark }) => mark)).toEqual(['1', '2', '3']);
    expect(list.querySelectorAll('ol')).toHaveLength(1);
  });

  it('are marked by the digits of the language', async () => {
    const { references } = await open(
      '<article lang="ar-EG"><p>A<np-footnote>One</np-footnote></p><np-footnote-list></np-footnote-list></article>',
    );
    expect(references.map(({ textContent }) => textContent)).toEqual(['١']);
  });
});

it('finds notes in a shadow root, and leads back there', async () => {
  const place = await page('<div></div>');
  const root = place.firstElementChild!.attachShadow({ mode: 'open' });
  root.setHTMLUnsafe(MARKDOWN.replace(/<\/?article[^>]*>/g, ''));
  await settled(root.querySelector('np-footnote-list')!);
  const list = root.querySelector('np-footnote-list')!;
  expect(list.footnotes).toHaveLength(3);
  await click(root.querySelectorAll<HTMLElement>('[role=doc-backlink]')[2]!);
  await expect.poll(() => root.activeElement).toBe(root.querySelectorAll('[role=doc-noteref]')[1]);
});

it('makes links of bare addresses and DOIs, and takes them back', async () => {
  const text =
    'Kassenova, Asia Policy 24 (2017): 113. doi:10.1353/asp.2017.0028. See www.ft.com/content/6c (and https://courier.example/a_(b)).';
  const markup = `<article><p>Text.[1]</p><hr><p>[1] ${text}</p><np-footnote-list></np-footnote-list></article>`;
  const { place, list } = await open(markup);
  const links = () =>
    [...place.querySelectorAll<HTMLAnchorElement>('p a[href^=http]')].map(({ href }) => href);
  await expect
    .poll(links)
    .toEqual([
      'https://doi.org/10.1353/asp.2017.0028',
      'https://www.ft.com/content/6c',
      'https://courier.example/a_(b)',
    ]);
  list.remove();
  expect(place.innerHTML).toBe(markup.replace(/<np-footnote-list.*list>/, ''));
});

it('adds what the notes cite to the page’s structured data, and takes it back', async () => {
  const { list } = await open(MARKDOWN.replace('<np-footnote-list', '<np-footnote-list json-ld'));
  const data = () => document.querySelector('script[type="application/ld+json"]')?.textContent;
  await expect.poll(data).toContain('"citation"');
  expect(JSON.parse(data()!)).toMatchObject({
    citation: [{ text: 'Harbour board, minutes3.' }, { url: 'https://courier.example/survey' }, {}],
  });
  list.remove();
  expect(data()).toBeUndefined();
});

it.each(['ltr', 'rtl'])('satisfies axe with notes in the margin and one open, %s', async (dir) => {
  const { place, list, references } = await open(
    `<div dir="${dir}" style="inline-size: 400px; --np-sidenote-width: 200px">${MARKDOWN}</div>`,
  );
  await expect.poll(() => list.shadowRoot!.querySelector('[part=sidenote]:not([hidden])')).not.toBeNull();
  references[0]!.focus();
  await press('Enter');
  await expect.poll(() => boxes(list).length).toBe(1);
  await expectAccessible(place);
});

it('opens and satisfies axe where a note stands in its sentence, behind a label', async () => {
  const { place, list, references } = await open(
    '<article lang="en"><p>The lock was dug by hand<label for="sn-1" class="margin-toggle">1</label><input type="checkbox" id="sn-1" hidden><small class="sidenote">&nbsp;Survey of the river.</small>, and leaked.</p><np-footnote-list preview="popover"></np-footnote-list></article>',
  );
  await click(references[0]!);
  await expect.poll(() => copies(list)[0]?.textContent.trim()).toBe('Survey of the river.');
  expect(place.querySelector('input')!.checked).toBe(false);
  await expectAccessible(place);
});
