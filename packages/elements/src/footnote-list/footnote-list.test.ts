import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { expectAccessible } from '../testing/axe.js';
import { page, settled } from '../testing/fixture.js';
import { click, hover, moveAway, press } from '../testing/input.js';
import './define.js';
import type { NpFootnoteList } from './footnote-list.js';

const MARKDOWN = `<article lang="en"><p>The crane was old<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup> and the river wide<sup id="fnref:2"><a href="#fn:2" class="footnote-ref">2</a></sup>, and old it stayed<sup id="fnref:1:2"><a href="#fn:1" class="footnote-ref">1</a></sup>.</p>
<div class="footnotes"><ol><li id="fn:1"><p>Harbour board, minutes. <a href="#fnref:1">↩</a> <a href="#fnref:1:2">↩</a></p></li><li id="fn:2"><p>River survey. <a href="#fnref:2">↩</a></p></li></ol></div>
<np-footnote-list></np-footnote-list></article>`;

const open = async (markup: string) => {
  const place = await page(markup);
  const list = place.querySelector<NpFootnoteList>('np-footnote-list')!;
  return { place, list };
};

const references = (place: Element) => [
  ...place.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]'),
];
const backlinks = (place: Element) => [
  ...place.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]'),
];
const targetOf = (link: HTMLAnchorElement) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
const isOpen = (list: NpFootnoteList) =>
  list.shadowRoot!.querySelector('[part=preview]')?.matches(':popover-open') === true;

afterEach(async () => {
  await moveAway();
});

describe('finding notes', () => {
  it('finds the notes in a list that stands outside of the article it is for, and no other article’s', async () => {
    const story = (id: string, mark: number) =>
      `<article id="${id}"><p>The crane was old<sup id="ref-${id}"><a href="#note-${id}">${mark}</a></sup>.</p></article>`;
    const listFor = (id: string) =>
      `<np-footnote-list for="${id}"><ol><li id="note-${id}"><p>Minutes. <a href="#ref-${id}">↩</a></p></li></ol></np-footnote-list>`;
    const place = await page(story('lock', 1) + story('quay', 1) + listFor('quay') + listFor('lock'));
    const found = [...place.querySelectorAll<NpFootnoteList>('np-footnote-list')].map(({ footnotes }) =>
      footnotes.map(({ id, references }) => [id, references.length]),
    );
    expect(found).toEqual([[['note-quay', 1]], [['note-lock', 1]]]);
    expect(backlinks(place).map(({ hash }) => hash)).toEqual(['#ref-quay', '#ref-lock']);
  });

  it.each([
    ['Markdown converters', MARKDOWN, 2, 3],
    [
      'Pandoc',
      `<article><p>Text<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>Note.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩</a></p></li></ol></section><np-footnote-list></np-footnote-list></article>`,
      1,
      1,
    ],
    [
      'Word',
      `<article><p>Text<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note.</p></div><np-footnote-list></np-footnote-list></article>`,
      1,
      1,
    ],
    [
      'MediaWiki',
      `<article><p>Text<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1">[1]</a></sup> again<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup></p><ol class="references"><li id="cite_note-a-1"><span>^ <a href="#cite_ref-a_1-0"><sup>a</sup></a> <a href="#cite_ref-a_1-1"><sup>b</sup></a></span> <span>Note.</span></li></ol><np-footnote-list></np-footnote-list></article>`,
      1,
      2,
    ],
    [
      'WordPress',
      `<article><p>Text<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="a1">Note. <a href="#a1-link">↩︎</a></li></ol><np-footnote-list></np-footnote-list></article>`,
      1,
      1,
    ],
    [
      'Asciidoctor',
      `<article><p>Text<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1">1</a>]</sup></p><div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. Note.</div></div><np-footnote-list></np-footnote-list></article>`,
      1,
      1,
    ],
    [
      'lists without ways back',
      `<article><p>Text<sup><a href="#n1">1</a></sup></p><ol><li id="n1">Note.</li></ol><np-footnote-list></np-footnote-list></article>`,
      1,
      1,
    ],
    [
      'marks typed in brackets',
      `<article><p>Text.[1] More.[2][1]</p><hr><p>[1] First note.</p><p>[2] Second note.</p><np-footnote-list></np-footnote-list></article>`,
      2,
      3,
    ],
    [
      'digits in superscript',
      `<article><p>Text¹ and more².</p><p>¹ First note.</p><p>² Second note.</p><np-footnote-list></np-footnote-list></article>`,
      2,
      2,
    ],
    [
      'asterisks and daggers',
      `<article><p>Text* and more.†</p><hr><p>* First note.</p><p>† Second note.</p><np-footnote-list></np-footnote-list></article>`,
      2,
      2,
    ],
  ])('finds the notes of %s', async (_, markup, notes, cited) => {
    const { place, list } = await open(markup);
    expect(list.footnotes).toHaveLength(notes);
    expect(references(place)).toHaveLength(cited);
    expect(backlinks(place)).toHaveLength(cited);
    for (const link of [...references(place), ...backlinks(place)])
      expect(place.contains(targetOf(link))).toBe(true);
    const names = backlinks(place).map((link) => link.ariaLabel);
    expect(new Set(names).size).toBe(cited);
  });

  it.each([
    ['equations', '<p>By <a href="#eq1">(1)</a> it holds.</p><div id="eq1">E = mc² (1)</div>'],
    ['tables', '<p>See <a href="#t1">1</a>.</p><table id="t1"><tr><td>1</td></tr></table>'],
    ['years in brackets', '<p>See [2019] and a[1].</p><p>Nothing else.</p>'],
    [
      'array indices in code',
      '<p><code>a[1]</code></p><p>[1] a note that nobody cites</p><p>[2] another</p>',
    ],
    ['contents', '<nav><a href="#h">1</a></nav><h2 id="h">One</h2>'],
    ['anchors of headings', '<h2 id="h">One <a href="#h">#</a></h2>'],
    ['numbered steps', '<p>1. Take (1) spoon.</p><p>2. Stir.</p>'],
  ])('leaves %s alone', async (_, content) => {
    const { place, list } = await open(`<article>${content}<np-footnote-list></np-footnote-list></article>`);
    expect(list.footnotes).toEqual([]);
    expect(references(place)).toEqual([]);
  });

  it('numbers notes written in place, and cites one again by its name', async () => {
    const { place, list } = await open(
      '<article><p>One<np-footnote name="a">The <em>first</em> note</np-footnote>, two<np-footnote>The second</np-footnote>, one<np-footnote name="a"></np-footnote>.</p><np-footnote-list></np-footnote-list></article>',
    );
    expect(references(place).map((link) => link.textContent)).toEqual(['1', '2', '1']);
    expect([...list.querySelectorAll('ol > li')].map((item) => item.textContent)).toEqual([
      expect.stringContaining('The first note'),
      expect.stringContaining('The second'),
    ]);
    expect(list.footnotes.map(({ number, references: cited }) => [number, cited.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('finds the notes of a copied page as they are, and adds none', async () => {
    const place = await page(
      '<article><p>Old<np-footnote>Harbour board.</np-footnote> port<np-footnote>Tide tables.</np-footnote>.</p><np-footnote-list></np-footnote-list></article>',
    );
    await expect.poll(() => place.querySelectorAll('[role=doc-backlink]').length).toBe(2);
    const copy = place.querySelector('article')!.cloneNode(true) as Element;
    place.replaceChildren(copy);
    const list = copy.querySelector('np-footnote-list')!;
    await expect
      .poll(() => list.footnotes.map(({ mark, text }) => `${mark} ${text}`))
      .toEqual(['1 Harbour board.', '2 Tide tables.']);
    expect(copy.querySelectorAll('[role=doc-noteref]').length).toBe(2);
    expect(copy.querySelectorAll('np-footnote-list > ol > li').length).toBe(2);
  });

  it('keeps the notes of two articles apart, also where their ids are the same', async () => {
    const { place } = await open(MARKDOWN + MARKDOWN);
    const [first, second] = place.querySelectorAll('article');
    await settled(place);
    for (const link of references(second!)) expect(second!.contains(targetOf(link))).toBe(true);
    for (const link of references(first!)) expect(first!.contains(targetOf(link))).toBe(true);
  });

  it('finds notes that come later', async () => {
    const { place, list } = await open('<article><np-footnote-list></np-footnote-list></article>');
    const more = document
      .createRange()
      .createContextualFragment('<p>Late.[1]</p><hr><p>[1] A late note.</p>');
    place.querySelector('article')!.prepend(more);
    await expect.poll(() => list.footnotes.length).toBe(1);
  });

  it('knows the names and groups that a framework sets as properties', async () => {
    const { place } = await open('<article><p>Text</p><np-footnote-list></np-footnote-list></article>');
    const notes = ['Timetable.', '', 'A flat boat.'].map((textContent, at) =>
      Object.assign(
        document.createElement('np-footnote'),
        at < 2 ? { textContent, name: 'timetable' } : { textContent, group: 'symbols' },
      ),
    );
    place.querySelector('p')!.append(...notes);
    await expect.poll(() => references(place).map(({ textContent }) => textContent)).toEqual(['1', '1', '*']);
  });

  it('has a note in place say what its text is set to, and no longer what it was', async () => {
    const { place, list } = await open(
      '<article><p>Text<np-footnote>Timetable 1.</np-footnote></p><np-footnote-list></np-footnote-list></article>',
    );
    const note = place.querySelector('np-footnote')!;
    for (const text of ['Timetable 2.', 'Timetable 3.']) {
      note.textContent = text;
      await expect.poll(() => list.footnotes.map((footnote) => footnote.text)).toEqual([text]);
    }
    list.remove();
    expect(note.outerHTML).toBe('<np-footnote>Timetable 3.</np-footnote>');
  });

  it('adds to a note in place what is put into it', async () => {
    const { place, list } = await open(
      '<article><p>Text<np-footnote>Timetable.</np-footnote></p><np-footnote-list></np-footnote-list></article>',
    );
    place.querySelector('np-footnote')!.append(' Winter 1954.');
    await expect.poll(() => list.footnotes.map(({ text }) => text)).toEqual(['Timetable. Winter 1954.']);
  });

  it.each([
    MARKDOWN,
    '<article><p>Text.[1] <np-footnote>In place</np-footnote></p><hr><p>[1] First note.</p><np-footnote-list></np-footnote-list></article>',
  ])('gives the page back as it was when it leaves', async (markup) => {
    const { place, list } = await open(markup);
    list.remove();
    await settled(place);
    expect(place.querySelector('article')!.outerHTML).toBe(
      markup.replace('<np-footnote-list></np-footnote-list>', ''),
    );
  });
});

describe('reading notes', () => {
  it('opens a note by a click and closes it by another', async () => {
    const { place, list } = await open(MARKDOWN);
    const [reference] = references(place);
    const heard: string[] = [];
    list.addEventListener('np-note-open', ({ footnote }) => heard.push(footnote.mark));
    await click(reference!);
    await expect.poll(() => isOpen(list)).toBe(true);
    expect(list.querySelector('[slot=preview]')?.textContent.trim()).toBe('Harbour board, minutes.');
    expect(reference!.ariaExpanded).toBe('true');
    expect(heard).toEqual(['1']);
    await click(reference!);
    await expect.poll(() => isOpen(list)).toBe(false);
    expect(list.querySelector('[slot=preview]')).toBeNull();
  });

  it('opens by Enter with focus in the note, and Escape leads back', async () => {
    const { place, list } = await open(MARKDOWN);
    const [reference] = references(place);
    reference!.focus();
    await press('Enter');
    await expect.poll(() => isOpen(list)).toBe(true);
    expect(list.shadowRoot!.activeElement).toBe(list.shadowRoot!.querySelector('[part=preview]'));
    await press('Escape');
    await expect.poll(() => document.activeElement).toBe(reference);
  });

  it('opens under the pointer after a moment, and closes when it leaves', async () => {
    const { place, list } = await open(MARKDOWN);
    await hover(references(place)[0]!);
    await expect.poll(() => isOpen(list)).toBe(true);
    await moveAway();
    await expect.poll(() => isOpen(list)).toBe(false);
  });

  it('keeps a note open that was clicked under the pointer, and tells of it once', async () => {
    const { place, list } = await open(MARKDOWN);
    const [reference] = references(place);
    const heard: string[] = [];
    list.addEventListener('np-note-open', ({ footnote }) => heard.push(footnote.mark));
    await hover(reference!);
    await expect.poll(() => isOpen(list)).toBe(true);
    await click(reference!);
    await expect.poll(() => isOpen(list)).toBe(true);
    await click(reference!);
    await expect.poll(() => isOpen(list)).toBe(false);
    expect(heard).toEqual(['1']);
    await click(reference!);
    await expect.poll(() => heard).toEqual(['1', '1']);
  });

  it('opens under the paragraph where the article is narrow', async () => {
    const { place, list } = await open(MARKDOWN.replace('<article', '<article style="inline-size: 320px"'));
    await click(references(place)[0]!);
    await expect.poll(() => place.querySelector('p + [role=note]')?.textContent).toContain('Harbour board');
    expect(list.querySelector('[slot=preview]')).toBeNull();
    await press('Escape');
    expect(place.querySelector('[data-np-note]')).toBeNull();
  });

  it('follows the link where previews are not wanted', async () => {
    const { place } = await open(MARKDOWN.replace('<np-footnote-list', '<np-footnote-list preview="none"'));
    await click(references(place)[0]!);
    expect(location.hash).toBe('#fn:1');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it.each([
    { preview: 'popover', opens: true },
    { preview: 'none', opens: false },
  ])(
    'under a pointer that rests, with `preview="$preview"`, a note opens: $opens',
    async ({ preview, opens }) => {
      const { place, list } = await open(
        MARKDOWN.replace('<np-footnote-list', `<np-footnote-list preview="${preview}"`),
      );
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      await hover(references(place)[0]!);
      await list.updateComplete;
      // What reads notes loads now, which may take longer than the pointer rests.
      await vi.waitFor(() => {
        vi.runAllTimers();
        expect(isOpen(list)).toBe(opens);
      });
      vi.useRealTimers();
    },
  );

  it('carries no id twice while a note is open', async () => {
    const { place } = await open(MARKDOWN);
    await click(references(place)[0]!);
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['ltr', 'rtl'])('satisfies axe, closed and open, %s', async (dir) => {
    const { place } = await open(`<div dir="${dir}">${MARKDOWN}</div>`);
    await expectAccessible(place);
    await click(references(place)[0]!);
    await expectAccessible(place);
  });

  it.each(['ltr', 'rtl'])('has what tells ways back apart beside their arrows, %s', async (dir) => {
    const { place } = await open(`<div dir="${dir}">${MARKDOWN}</div>`);
    const marks = [...place.querySelectorAll('[data-np-mark]')];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['a', 'b']);
    for (const mark of marks) {
      const { left, right } = mark.parentElement!.getBoundingClientRect();
      expect(mark.getBoundingClientRect().left).toBeGreaterThan(left - 20);
      expect(mark.getBoundingClientRect().right).toBeLessThan(right + 20);
    }
  });

  it('adds no number by itself, which would read as one of the note’s', async () => {
    const { place } = await open(
      '<article><p>The lock was dug by hand [1]. It leaked [1].</p><hr><p>[1] Survey of 1788.</p><np-footnote-list></np-footnote-list></article>',
    );
    await expect
      .poll(() => backlinks(place).map(({ textContent }) => textContent))
      .toEqual(['[1]', '↩\uFE0E2']);
  });

  it('has numbers and room for them where the page’s reset takes both from every list', async () => {
    const { place, list } = await open(
      '<style>* { margin: 0; padding: 0 } ol, ul { list-style: none; padding: 0 }</style><article><p>Text<np-footnote>Minutes.</np-footnote>.</p><np-footnote-list></np-footnote-list></article>',
    );
    const [notes, item] = list.querySelectorAll('ol, li');
    expect(getComputedStyle(item!).listStyleType).toBe('decimal');
    expect(getComputedStyle(notes!).paddingInlineStart).toBe('40px');
    // A rule that names the list or a class is the publisher's word.
    place.querySelector('style')!.textContent +=
      'np-footnote-list ol { list-style: upper-roman; padding: 1px }';
    expect(getComputedStyle(item!).listStyleType).toBe('upper-roman');
    expect(getComputedStyle(notes!).paddingInlineStart).toBe('1px');
  });

  it('keeps a way back that it adds within its note, however full the last line is', async () => {
    const { list } = await open(
      '<article><p>Text<np-footnote>Minutes of the Vessmark harbour board, volume nine.</np-footnote>.</p><np-footnote-list></np-footnote-list></article>',
    );
    const [item] = list.querySelectorAll('li');
    const [back] = list.querySelectorAll('[role=doc-backlink]');
    const over = [];
    for (let width = 160; width < 260; width += 3) {
      list.style.inlineSize = `${width}px`;
      if (back!.getBoundingClientRect().right > item!.getBoundingClientRect().right) over.push(width);
    }
    expect(over).toEqual([]);
  });

  it('adds no line to a note that the publisher has set', async () => {
    const { place } = await open(
      '<article><p>The lock was dug<sup><a href="#n">1</a></sup> by hand<sup><a href="#m">2</a></sup>.</p><h2>Notes</h2><ol><li id="n">Minutes of the Vessmark harbour board, volume nine.</li><li id="m">Survey.</li></ol><np-footnote-list></np-footnote-list></article>',
    );
    await expect.poll(() => backlinks(place)).toHaveLength(2);
    const group = backlinks(place)[0]!.parentElement!;
    const note = group.parentElement!;
    const higher = [];
    for (let width = 160; width < 260; width += 3) {
      place.style.inlineSize = `${width}px`;
      const height = note.offsetHeight;
      group.remove();
      if (height > note.offsetHeight) higher.push(width);
      note.append(group);
    }
    expect(higher).toEqual([]);
  });

  it('covers no words with the way back of a note that stands in its sentence', async () => {
    const { place } = await open(
      '<article><p>It was dug by hand<label>1</label><small class="sidenote"> Survey of the river.</small>, <em>and</em> leaked.</p><np-footnote-list></np-footnote-list></article>',
    );
    await expect.poll(() => place.querySelector('[role=doc-backlink]')).not.toBeNull();
    const right = place.querySelector('[role=doc-backlink]')!.getBoundingClientRect().right;
    expect(right).toBeLessThan(place.querySelector('em')!.getBoundingClientRect().left);
  });

  it('sets a mark behind the number before it where text runs to the left', async () => {
    const { place } = await open(
      '<article dir="rtl"><p>منذ عام <b>1882.</b><sup><a href="#n" id="r">1</a></sup> وحين قيس.</p><ol><li id="n">محاضر. <a href="#r">↩</a></li></ol><np-footnote-list></np-footnote-list></article>',
    );
    const number = place.querySelector('b')!.getBoundingClientRect();
    expect(references(place)[0]!.getBoundingClientRect().right).toBeLessThan(number.left + 1);
  });

  it.each([
    ['rtl', 'Harbour board, minutes.', 'left'],
    ['ltr', 'محاضر مجلس الميناء.', 'right'],
  ] as const)('has room for the number of a note that runs the other way, %s', async (dir, note, side) => {
    const { list } = await open(
      `<article dir="${dir}"><p>The crane<np-footnote>${note}</np-footnote>.</p><np-footnote-list></np-footnote-list></article>`,
    );
    const [item] = list.querySelectorAll('li');
    const edge = list.getBoundingClientRect()[side];
    expect(Math.abs(item!.getBoundingClientRect()[side] - edge)).toBeGreaterThan(24);
  });

  it('leaves the links of the page as they were to a reader who opens them in a new tab', async () => {
    const { place, list } = await open(MARKDOWN);
    const [reference] = references(place);
    const prevented: boolean[] = [];
    place.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    reference!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }),
    );
    expect(prevented).toEqual([false]);
    expect(isOpen(list)).toBe(false);
    await commands.pointerMove(0, 0);
  });
});
