import { afterAll, expect, it } from 'vitest';
import { closeBrowser, site } from './site.js';

afterAll(closeBrowser);

const HEAD =
  '<link rel="stylesheet" href="/newsprint/newsprint.css"><script src="/newsprint/newsprint.js" defer></script>';
const OWN = '<np-article-card id="own"><h3><a href="#ferry">Night ferry returns</a></h3></np-article-card>';

it.each([true, false])(
  'underlines headlines for those who ask for more contrast, with the script: %s',
  async (script) => {
    const lines = [];
    for (const contrast of ['no-preference', 'more'] as const) {
      const at = await site({}, { contrast });
      if (!script) await at.page.route('**/newsprint.js', (route) => route.abort());
      await at.open(`${OWN}<np-article-card headline="Crane" href="#crane"></np-article-card>`, {
        head: HEAD,
      });
      const links = at.page.locator(script ? '#own h3 a, [part=link]' : '#own h3 a');
      lines.push(
        await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).textDecorationLine)),
      );
      await at.close();
    }
    expect(lines).toEqual(
      script
        ? [
            ['none', 'none'],
            ['underline', 'underline'],
          ]
        : [['none'], ['underline']],
    );
  },
);

it.each([true, false])('cuts no story between two pages of paper, with the script: %s', async (script) => {
  const at = await site();
  if (!script) await at.page.route('**/newsprint.js', (route) => route.abort());
  await at.open(
    `${OWN}<np-news-ticker><ul><li><h3><a href="#a">Ferry</a></h3><p>Friday.</p></li></ul></np-news-ticker>`,
    {
      head: HEAD,
    },
  );
  await at.page.emulateMedia({ media: 'print' });
  const breaks = await at.page.evaluate(() => {
    const card = document.querySelector('np-article-card');
    return [card?.shadowRoot?.querySelector('[part=card]') ?? card, document.querySelector('li')].map(
      (element) => element && getComputedStyle(element).breakInside,
    );
  });
  expect(breaks).toEqual(['avoid', 'avoid']);
  await at.close();
});
