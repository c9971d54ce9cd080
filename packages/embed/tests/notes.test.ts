/** Notes on a page of a publisher's: what is asked for and when, and what becomes of them on paper and elsewhere. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, site, STRICT_CSP, type Site } from './site.js';

let at: Site;
afterEach(() => at.close());
afterAll(closeBrowser);

const list = '<np-footnote-list></np-footnote-list>';

/** An article as Markdown converters print it, with its note far below. */
const linked = (more = list, between = '<div id="far"></div>') =>
  `<article><p>The crane was old<sup id="r1"><a href="#n1">1</a></sup>, and grey<sup id="r2"><a href="#n2">2</a></sup>.</p>${between}<div class="footnotes"><ol><li id="n1"><p>Harbour board. <a href="https://courier.example/minutes">Minutes</a> <a href="#r1">↩</a></p></li><li id="n2"><p>Dockers. <a href="#r2">↩</a></p></li></ol></div>${more}</article>`;

const typed = `<article><p>The crane was old.[1] And grey.[2]</p><hr><p>[1] Harbour board.</p><p>[2] Dockers.</p>${list}</article>`;

const reference = () => at.page.locator('a[role="doc-noteref"]').first();
const backlink = () => at.page.locator('a[role="doc-backlink"]').first();
const openNote = () => at.page.locator('np-footnote-list > [slot=preview]');
const chunks = () => at.requests.filter((path) => !/^\/$|newsprint\.(?:js|css)$/.test(path));
const head = (more: string) => `<style>${more}</style><script src="/newsprint/newsprint.js" defer></script>`;
const csp = STRICT_CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

describe('what is asked for', () => {
  it('is nothing before the reader acts, where notes are linked', async () => {
    at = await site();
    await at.open(linked());
    expect(await at.page.locator('a[role="doc-backlink"]').count()).toBe(2);
    expect(chunks()).toEqual([]);
  });

  it('is nothing on a page without notes', async () => {
    at = await site();
    await at.open(`<article><h2>Steps</h2><p>One.</p><p>Two.</p>${list}</article>`);
    expect(chunks()).toEqual([]);
  });

  it('is what opens notes, once, when the reader opens the first', async () => {
    at = await site();
    await at.open(linked());
    await reference().click();
    await openNote().waitFor();
    expect(await openNote().innerText()).toContain('Harbour board');
    await at.page.keyboard.press('Escape');
    await at.page.locator('a[role="doc-noteref"]').nth(1).click();
    await at.page.getByRole('note', { name: 'Note 2' }).waitFor();
    expect(chunks()).toEqual(['/newsprint/newsprint.read-notes.js']);
    expect(at.said).toEqual([]);
  });

  it('is what finds notes that are typed, once', async () => {
    at = await site();
    await at.open(typed);
    await reference().waitFor();
    expect(chunks()).toEqual(['/newsprint/newsprint.notes.js']);
  });

  it('is nothing from newsprint.all.js', async () => {
    at = await site();
    await at.open(typed, { head: '<script src="/newsprint/newsprint.all.js" defer></script>' });
    await reference().click();
    await openNote().waitFor();
    expect(chunks()).toEqual(['/newsprint/newsprint.all.js']);
  });
});

describe('where a file does not come', () => {
  it('a reference leads to its note, and the way back to the reference, with one warning', async () => {
    at = await site();
    await at.page.route('**/newsprint.read-notes.js', (route) => route.abort());
    await at.open(linked());
    await reference().click();
    await expect.poll(() => new URL(at.page.url()).hash).toBe('#n1');
    await backlink().click();
    await expect.poll(() => new URL(at.page.url()).hash).toBe('#r1');
    expect(at.said.filter((text) => text.startsWith('Newsprint'))).toHaveLength(1);
  });

  it('typed notes stay text, and the page is what it was', async () => {
    at = await site();
    await at.page.route('**/newsprint.notes.js', (route) => route.abort());
    await at.open(typed);
    expect(await at.page.locator('article p').allInnerTexts()).toEqual([
      'The crane was old.[1] And grey.[2]',
      '[1] Harbour board.',
      '[2] Dockers.',
    ]);
    expect(await at.page.locator('article a').count()).toBe(0);
  });
});

it('works by its links without JavaScript', async () => {
  at = await site({}, { javaScriptEnabled: false });
  const twice =
    '<np-footnote name="boat">A flat boat.</np-footnote>, punts<np-footnote name="boat"></np-footnote>';
  await at.open(linked(`<p>Ferries${twice}.</p>`), {
    head: '<link rel="stylesheet" href="/newsprint/newsprint.css">',
  });
  await at.page.locator('#r1 a').click();
  expect(new URL(at.page.url()).hash).toBe('#n1');
  const [note, again] = await at.page.locator('np-footnote').all();
  const bracket = (element: Element) => getComputedStyle(element, '::before').content;
  expect(await note!.innerText()).toContain('A flat boat.');
  expect(await note!.evaluate(bracket)).toBe('" ["');
  // What only cites it again has nothing to set off.
  expect(await again!.evaluate(bracket)).toBe('none');
});

it('opens by a tap under its paragraph, and closes by another', async () => {
  at = await site({}, { viewport: { width: 390, height: 700 }, hasTouch: true });
  await at.open(linked());
  await reference().tap();
  const note = at.page.locator('p + [role=note]');
  await note.waitFor();
  expect(await note.innerText()).toContain('Harbour board');
  await reference().tap();
  await note.waitFor({ state: 'detached' });
});

describe('on paper', () => {
  const printed = `${linked()}<article><p>Ferries<np-footnote>A flat boat.</np-footnote>.</p>${list}</article>`;

  it('notes are a numbered list with addresses written out, and no ways back', async () => {
    at = await site();
    await at.open(printed);
    await at.page.emulateMedia({ media: 'print' });
    const paper = await at.page.evaluate(() => {
      const items = [...document.querySelectorAll('li')];
      const link = document.querySelector('li a[href^="https:"]');
      return {
        numbers: items.map((item) => getComputedStyle(item).listStyleType),
        shown: items.map((item) => item.checkVisibility()),
        address: link && getComputedStyle(link, '::after').content,
        backlinks: [...document.querySelectorAll('a[role="doc-backlink"]')].filter((back) =>
          back.checkVisibility(),
        ).length,
      };
    });
    expect(paper).toEqual({
      numbers: ['decimal', 'decimal', 'decimal'],
      shown: [true, true, true],
      address: '" (https://courier.example/minutes)"',
      backlinks: 0,
    });
  });

  it.each([
    [
      'a list by itself',
      '<p>Old<sup><a href="#n1" id="r1">1</a></sup>.</p><ol><li id="n1">See <a href="https://courier.example/minutes">it</a>. <a href="#r1">↩</a></li></ol>',
    ],
    ['paragraphs', '<p>Old.[1]</p><hr><p>[1] See <a href="https://courier.example/minutes">it</a>.</p>'],
  ])('addresses are written out in %s', async (_, notes) => {
    at = await site();
    await at.open(`<article>${notes}${list}</article>`);
    await backlink().waitFor();
    await at.page.emulateMedia({ media: 'print' });
    const address = at.page.locator('a[href^="https:"]');
    expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toBe(
      '" (https://courier.example/minutes)"',
    );
  });

  it('no note is open, and none stands in the margin', async () => {
    at = await site({}, { viewport: { width: 1280, height: 800 } });
    await at.open(linked(), { csp, head: head('article { width: 30rem; --np-sidenote-width: 12rem }') });
    const margin = at.page.locator('[part=sidenote]').first();
    await margin.waitFor();
    await reference().focus();
    await at.page.keyboard.press('Enter');
    await openNote().waitFor();
    await at.page.emulateMedia({ media: 'print' });
    expect(await margin.isVisible()).toBe(false);
    expect(await openNote().isVisible()).toBe(false);
    expect(await at.page.locator('#n1').isVisible()).toBe(true);
    await at.page.emulateMedia({ media: 'screen' });
    expect(await margin.isVisible()).toBe(true);
  });
});

it('is copied without marks and ways back', async () => {
  at = await site({}, { permissions: ['clipboard-read', 'clipboard-write'] });
  await at.open(linked());
  await at.page.keyboard.press('Control+a');
  await at.page.keyboard.press('Control+c');
  const copied = await at.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('The crane was old, and grey.');
  expect(copied).toContain('Harbour board.');
  expect(copied).not.toContain('↩');
});

it('is copied without the brackets around a mark', async () => {
  at = await site({}, { permissions: ['clipboard-read', 'clipboard-write'] });
  await at.open(
    `<article><p>The crane was old<sup class="footnote">[<a id="_footnoteref_1" href="#_footnotedef_1">1</a>]</sup>, and grey.</p><div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. Harbour board.</div></div>${list}</article>`,
  );
  await at.page.keyboard.press('Control+a');
  await at.page.keyboard.press('Control+c');
  expect(await at.page.evaluate(() => navigator.clipboard.readText())).toContain(
    'The crane was old, and grey.',
  );
});

it('reads from the first word to the last note, in that order, by whatever reads the page’s text', async () => {
  at = await site();
  await at.open(linked());
  await reference().click();
  await openNote().waitFor();
  await at.page.keyboard.press('Escape');
  await openNote().waitFor({ state: 'detached' });
  const text = await at.page.locator('article').innerText();
  expect(text.replace(/\s+/g, ' ')).toMatch(
    /^The crane was old1, and grey2\. (?:1\. )?Harbour board\. Minutes ↩ (?:2\. )?Dockers\. ↩$/,
  );
});

it('opens a note in an article of 3,000 within one frame', async () => {
  at = await site();
  const numbers = Array.from({ length: 3000 }, (_, index) => index + 1);
  const text = numbers.map((n) => `<p>Crane ${n}<sup id="r${n}"><a href="#n${n}">${n}</a></sup>.</p>`);
  const notes = numbers.map(
    (n) => `<li id="n${n}">Varga, Cranes of the Orla, ${n}. <a href="#r${n}">↩</a></li>`,
  );
  await at.open(`<article>${text.join('')}<ol>${notes.join('')}</ol>${list}</article>`);
  await reference().click();
  await openNote().waitFor();
  await at.page.keyboard.press('Escape');
  const frames = await at.page.evaluate(async () => {
    const link = [...document.querySelectorAll<HTMLElement>('a[role="doc-noteref"]')].at(-1);
    const list = document.querySelector('np-footnote-list');
    link?.scrollIntoView();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    link?.click();
    let count = 0;
    do {
      count += 1;
      await new Promise(requestAnimationFrame);
    } while (!list?.shadowRoot?.querySelector(':popover-open') && count < 10);
    return count;
  });
  expect(frames).toBe(1);
  expect(await openNote().innerText()).toContain('Cranes of the Orla, 3000');
});

it('shows which note is open in forced colours, and where it ends', async () => {
  at = await site({}, { forcedColors: 'active' });
  await at.open(linked(), {
    csp,
    head: head('article a { color: rgb(0, 0, 200); background: rgb(255, 255, 0) }'),
  });
  await reference().click();
  await openNote().waitFor();
  const styles = await at.page.evaluate(() => {
    const box = document.querySelector('np-footnote-list')?.shadowRoot?.querySelector('[part=preview]');
    const open = document.querySelector('[aria-expanded]');
    const of = (element: Element | null | undefined) => getComputedStyle(element ?? document.body);
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.cssText = 'background: Highlight; color: HighlightText; forced-color-adjust: none';
    const colors = (link: Element | null) => [of(link).backgroundColor, of(link).color].join();
    return {
      box: [of(box).borderTopStyle, of(box).borderTopWidth],
      isLit: [open, document.querySelector('[aria-current]')].map((link) => colors(link) === colors(probe)),
      // One would go around the room for a finger, too, and strike through the words beside.
      outline: of(open).outlineStyle,
    };
  });
  expect(styles).toEqual({ box: ['solid', '1px'], isLit: [true, true], outline: 'none' });
});

it('is dark where the page is', async () => {
  at = await site({}, { colorScheme: 'dark' });
  await at.open(linked(), { csp, head: head(':root { color-scheme: light dark }') });
  await reference().click();
  await openNote().waitFor();
  const [background, color] = await at.page.evaluate(() => {
    const box = document.querySelector('np-footnote-list')?.shadowRoot?.querySelector('[part=preview]');
    const { backgroundColor, color: text } = getComputedStyle(box ?? document.body);
    return [backgroundColor, text];
  });
  expect(background).toBe('rgb(18, 18, 18)');
  expect(color).toBe('rgb(255, 255, 255)');
});

it('opens in the colours of a page that is dark by its own rules', async () => {
  at = await site();
  await at.open(linked(), {
    csp,
    head: head('body { background: rgb(17, 17, 17) } article p { color: rgb(238, 238, 238) }'),
  });
  await reference().click();
  await openNote().waitFor();
  const colors = await at.page.evaluate(() => {
    const box = document.querySelector('np-footnote-list')?.shadowRoot?.querySelector('[part=preview]');
    const note = document.querySelector('np-footnote-list > [slot=preview] p');
    return [getComputedStyle(box!).backgroundColor, getComputedStyle(note!).color];
  });
  expect(colors).toEqual(['rgb(17, 17, 17)', 'rgb(238, 238, 238)']);
});

it('moves nothing that a reader who wants less motion would see move', async () => {
  at = await site({}, { reducedMotion: 'reduce' });
  await at.open(linked(list, '<p style="height: 3000px">Far.</p>'), { csp });
  await reference().click();
  await openNote().waitFor();
  expect(await at.page.evaluate(() => document.getAnimations().length)).toBe(0);
});
