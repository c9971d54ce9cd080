import { describe, expect, it } from 'vitest';
import { page, settled } from '../testing/fixture.js';
import './define.js';
import type { NpFootnoteList } from './footnote-list.js';
import { notedPages, notelessPages } from '../testing/noted-pages.js';

const article = (html: string) => `<article lang="en">${html}<np-footnote-list></np-footnote-list></article>`;

const open = async (html: string) => {
  const place = await page(article(html));
  const list = place.querySelector<NpFootnoteList>('np-footnote-list')!;
  const links = (role: string) => [...place.querySelectorAll<HTMLAnchorElement>(`a[role="${role}"]`)];
  return { place, list, references: links('doc-noteref'), backlinks: links('doc-backlink') };
};

const targetOf = (link: HTMLAnchorElement) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

describe.each(notedPages)('an article by %s', (_, notes, citations, html) => {
  it('has every note linked both ways, by names of their own', async () => {
    const { place, list, references, backlinks } = await open(html);
    expect(list.footnotes.map(({ text }) => text.slice(0, 9))).toHaveLength(notes);
    expect(references).toHaveLength(citations);
    expect(backlinks).toHaveLength(citations);
    expect(new Set(backlinks.map(({ ariaLabel }) => ariaLabel)).size).toBe(citations);
    for (const footnote of list.footnotes) {
      const note = document.getElementById(footnote.id)!;
      expect(footnote.text).toMatch(/^(Harbour board|Dockers|Survey)/);
      // A note may hold others, with ways back of their own.
      const isOthers = (link: Element) =>
        list.footnotes.some(({ id }) => {
          const other = document.getElementById(id)!;
          return other !== note && note.contains(other) && other.contains(link);
        });
      const ways = [...note.querySelectorAll('[role="doc-backlink"]')].filter((link) => !isOthers(link));
      expect(ways.length).toBeLessThanOrEqual(footnote.references.length);
      for (const reference of footnote.references) expect(targetOf(reference)).toBe(note);
    }
    for (const back of backlinks) {
      const target = targetOf(back)!;
      expect(place.contains(target)).toBe(true);
      expect(references.some((reference) => target.contains(reference) || reference.contains(target))).toBe(
        true,
      );
    }
    expect(place.querySelector('[role="doc-endnote"]')).toBeNull();
  });

  it('is what it was, byte for byte, when the list leaves', async () => {
    const { place, list } = await open(html);
    const before = document.createElement('template');
    before.setHTMLUnsafe(article(html).replace('<np-footnote-list></np-footnote-list>', ''));
    list.remove();
    await settled(place);
    expect(place.innerHTML).toBe(before.innerHTML);
  });
});

it.each(notelessPages)('leaves %s alone', async (_, html) => {
  const { list, references } = await open(html);
  expect(list.footnotes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([]);
  expect(references).toEqual([]);
});
