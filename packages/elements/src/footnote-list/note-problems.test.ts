import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from '../testing/fixture.js';
import './define.js';
import type { NoteProblem } from './note-problems-event.js';

afterEach(() => vi.restoreAllMocks());

/** What an article's notes are said to have wrong with them, as an event and in the console. */
async function problemsOf(html: string): Promise<{ problems: NoteProblem[]; said: string[] }> {
  const said: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((message: string) => {
    if (message.startsWith('<np-footnote-list>')) said.push(message);
  });
  const place = await page(`<article lang="en">${html}</article>`);
  const list = document.createElement('np-footnote-list');
  list.debug = true;
  const problems = new Promise<NoteProblem[]>((resolve) => {
    list.addEventListener('np-note-problems', (event) => resolve([...event.problems]));
  });
  place.querySelector('article')!.append(list);
  return { problems: await problems, said };
}

const cite = (n: number) => `<sup id="r${n}"><a href="#n${n}">${n}</a></sup>`;
const note = (n: number, text: string) => `<li id="n${n}">${text} <a href="#r${n}">↩</a></li>`;

describe('problems with notes', () => {
  it.each<[NoteProblem['kind'], string, string]>([
    [
      'missing',
      `<p>One${cite(1)}, two<sup><a href="#n9">9</a></sup>.</p><ol>${note(1, 'Board.')}</ol>`,
      '“9” cites #n9, which is not there.',
    ],
    [
      'missing',
      '<p>One.[1] Two.[2] Three.[3]</p><hr><p>[1] Board.</p><p>[2] Dockers.</p>',
      '“[3]” cites a note that is not there.',
    ],
    [
      'uncited',
      `<p>One${cite(1)}.</p><ol>${note(1, 'Board.')}<li id="n2">Nobody cites me.</li></ol>`,
      '“Nobody cites me.” is never cited.',
    ],
    [
      'duplicate',
      `<p>One${cite(1)}, two${cite(2)}.</p><ol>${note(1, 'Board.')}${note(2, 'Board.')}</ol>`,
      'Note 2 says the same as note 1.',
    ],
    [
      'duplicate',
      '<p>One<np-footnote name="a">Board.</np-footnote>, two<np-footnote name="a">Dockers.</np-footnote>.</p>',
      'Two notes are named “a”.',
    ],
    ['empty', `<p>One${cite(1)}.</p><ol>${note(1, '')}</ol>`, 'Note 1 is empty.'],
    [
      'circular',
      `<p>One${cite(1)}.</p><ol>${note(1, `See${cite(2)}`)}<li id="n2">See <a href="#n1">1</a> <a href="#r2">↩</a></li></ol>`,
      'Note 1 cites itself, or a note that cites it.',
    ],
    [
      'out-of-order',
      `<p>Two${cite(2)}, one${cite(1)}.</p><ol>${note(1, 'Board.')}${note(2, 'Dockers.')}</ol>`,
      'Note 1 is cited after note 2.',
    ],
  ])('say what is %s, as an event and in the console', async (kind, html, message) => {
    const { problems, said } = await problemsOf(html);
    const found = problems.find((problem) => problem.message === message);
    expect(found).toMatchObject({ kind, message });
    expect(found?.element.isConnected).toBe(true);
    expect(said).toContainEqual(expect.stringContaining(message));
  });

  it('are none where all is well', async () => {
    const said: string[] = [];
    vi.spyOn(console, 'warn').mockImplementation((message: string) => said.push(message));
    const place = await page(
      `<article><p>One${cite(1)}, two${cite(2)}.</p><ol>${note(1, 'Board.')}${note(2, 'Dockers.')}</ol><np-footnote-list json-ld debug></np-footnote-list></article>`,
    );
    // Structured data is added after the report, by the same part.
    await expect
      .poll(() => document.querySelector('script[type="application/ld+json"]')?.textContent)
      .toContain('Dockers.');
    expect(said.filter((message) => message.includes('np-footnote-list'))).toEqual([]);
    place.remove();
  });
});
