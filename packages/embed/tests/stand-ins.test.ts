import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { closeBrowser, site, type Site } from './site.js';

let at: Site;
beforeEach(async () => {
  at = await site();
});
afterEach(() => at.close());
afterAll(closeBrowser);

const scripts = [
  ['newsprint.js', '<script src="/newsprint/newsprint.js" defer></script>'],
  ['autoload.js', '<script type="module" src="/newsprint/autoload.js"></script>'],
] as const;

it.each(scripts)('makes elements of what a CMS lets through, with %s', async (_, head) => {
  await at.open(
    `<p></p><div id="top" class="wide" data-np="news-ticker" data-heading="Latest" data-limit="3"><br />
<p>&nbsp;</p><ul><li><a href="/ferry/">Ferry fares unchanged</a></li></ul><p><br></p></div>`,
    { head },
  );
  await at.page.waitForSelector('np-news-ticker:defined');
  const found = await at.page.evaluate(() => {
    const element = document.querySelector('np-news-ticker');
    return {
      heading: element?.getAttribute('heading'),
      limit: element?.getAttribute('limit'),
      id: element?.id,
      class: element?.className,
      children: [...(element?.children ?? [])].map(({ localName }) => localName),
      standIns: document.querySelectorAll('div').length,
    };
  });
  expect(found).toEqual({
    heading: 'Latest',
    limit: '3',
    id: 'top',
    class: 'wide',
    children: ['ul'],
    standIns: 0,
  });
  expect(at.said).toEqual([]);
});

it('makes elements of stand-ins that come later', async () => {
  await at.open('');
  await at.page.evaluate(() => {
    const standIn = document.createElement('div');
    standIn.dataset['np'] = 'time';
    standIn.dataset['datetime'] = '2026-10-16';
    document.body.append(standIn);
  });
  await at.page.waitForSelector('np-time[datetime]', { state: 'attached' });
});

it('makes an element of what is made a stand-in later', async () => {
  await at.open('<div data-datetime="2026-10-16">16 October 2026</div>');
  await at.page.evaluate(() => document.querySelector('div')?.setAttribute('data-np', 'time'));
  await at.page.waitForSelector('np-time[datetime]', { state: 'attached' });
});

it('makes elements of stand-ins in a page that is written anew', async () => {
  await at.open('', { csp: 'default-src * data:' });
  await at.page.evaluate(() => {
    document.documentElement.remove();
    const root = document.createElement('html');
    const standIn = document.createElement('div');
    standIn.dataset['np'] = 'time';
    root.append(document.createElement('head'), document.createElement('body'));
    document.append(root);
    document.body.append(standIn);
  });
  await at.page.waitForSelector('np-time', { state: 'attached' });
});

it('keeps a link’s listeners, since the content is moved and not copied', async () => {
  await at.open('');
  await at.page.evaluate(() => {
    const standIn = document.createElement('div');
    standIn.dataset['np'] = 'article-card';
    const heading = document.createElement('h3');
    const link = Object.assign(document.createElement('a'), { href: '#story', textContent: 'Headline' });
    link.addEventListener('click', () => (document.title = 'heard'));
    heading.append(link);
    standIn.append(heading);
    document.body.append(standIn);
  });
  await at.page.locator('np-article-card > h3 > a').click();
  expect(await at.page.title()).toBe('heard');
});

it('gives no attribute that the element does not know a meaning it did not have', async () => {
  await at.open(
    '<div data-np="time" data-datetime="2026-10-16" data-onclick="document.title = \'run\'" data-id="x" data-style="color: red">then</div>',
  );
  const names = await at.page.evaluate(() => document.querySelector('np-time')?.getAttributeNames());
  expect(names?.toSorted()).toEqual(['data-id', 'data-onclick', 'data-style', 'datetime']);
});

it.each([
  ['a handler that the policy forbids', 'onclick="track()"'],
  ['a quotation mark too many', 'data-tense="pa"st"'],
])('makes elements of all stand-ins, though one has %s', async (_, attribute) => {
  // Names that the parser makes but scripts may not set, as in all browsers until 2025.
  await at.page.addInitScript(() => {
    const set = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')
      ?.value as Element['setAttribute'];
    Element.prototype.setAttribute = function (name, value) {
      if (name.includes('"')) throw new DOMException(name, 'InvalidCharacterError');
      set.call(this, name, value);
    };
  });
  await at.open(
    `<i data-np="time" ${attribute} data-datetime="2026-10-16"></i><i data-np="time" data-datetime="2026-10-17"></i>`,
  );
  const dates = () => [...document.querySelectorAll('np-time')].map((time) => time.getAttribute('datetime'));
  expect(await at.page.evaluate(dates)).toEqual(['2026-10-16', '2026-10-17']);
});

it('leaves a stand-in for an unknown element alone', async () => {
  await at.open('<div data-np="horoscope">Leo</div>');
  expect(await at.page.locator('div[data-np]').textContent()).toBe('Leo');
  expect(at.said).toEqual([]);
});
