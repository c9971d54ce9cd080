import { afterAll, expect, it } from 'vitest';
import { closeBrowser, site } from './site.js';

afterAll(closeBrowser);

const EDITORIAL = {
  live: true,
  comments: 48,
  media: { kind: 'video', duration: 'PT3M20S' },
  sponsor: { name: 'Orla Shipping' },
  access: 'subscriber',
  published: '2019-03-14T08:00:00+01:00',
};

it('moves nothing when what few stories need comes late', async () => {
  const at = await site({}, { viewport: { width: 900, height: 900 } });
  let letThrough = (): void => undefined;
  const late = new Promise<void>((resolve) => (letThrough = resolve));
  await at.page.route('**/newsprint.card-extras.js', async (route) => {
    await late;
    await route.fallback();
  });
  const opened = at.open('<div id="place" old-after="P1Y"></div><p>What stands below.</p>');
  await at.page.waitForFunction(() => customElements.get('np-article-card') !== undefined);
  await at.page.evaluate(async (more) => {
    const card = document.createElement('np-article-card');
    const article = {
      id: 'a',
      headline: 'Night ferry returns',
      summary: 'On Friday.',
      authors: [{ name: 'Ilse Varga' }],
    };
    Object.assign(card, { article: { ...article, keywords: [], ...more } });
    document.querySelector('#place')?.append(card);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, EDITORIAL);
  const before = await at.page.locator('p').boundingBox();
  letThrough();
  await opened;
  await at.page.waitForFunction(() =>
    document.querySelector('np-article-card')?.shadowRoot?.querySelector('[part=dot]'),
  );
  expect(await at.page.locator('p').boundingBox()).toEqual(before);
  await at.close();
});

it('asks for nothing more where stories are plain', async () => {
  const at = await site();
  await at.open(
    '<np-article-grid><np-article-card headline="Ferry" label="Opinion" order="headline" lead></np-article-card></np-article-grid>',
  );
  expect(at.requests).toEqual(['/', '/newsprint/newsprint.js']);
  expect(at.said).toEqual([]);
  await at.close();
});

it('says who paid for a story without the chunk, and warns once', async () => {
  const at = await site();
  await at.page.route('**/newsprint.card-extras.js', (route) => route.abort());
  await at.open('<np-article-card headline="Ferry" sponsor="Orla"></np-article-card>'.repeat(2));
  const label = at.page.locator('np-article-card').first().locator('[part=label]');
  expect(await label.textContent()).toBe('Sponsored by Orla');
  expect(at.said.filter((text) => text.startsWith('<np-article-card>'))).toHaveLength(1);
  await at.close();
});

it('works under a strict policy', async () => {
  const at = await site();
  await at.open(
    '<np-article-card headline="Ferry" live sponsor="Orla" order="headline media"></np-article-card>',
  );
  await at.page.waitForFunction(() =>
    document.querySelector('np-article-card')?.shadowRoot?.querySelector('[part=dot]'),
  );
  expect(at.said).toEqual([]);
  await at.close();
});
