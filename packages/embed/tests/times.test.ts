import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { closeBrowser, site, type Site } from './site.js';

const head = '<script src="/newsprint/newsprint.js" defer></script>';

let at: Site;
beforeEach(async () => {
  at = await site();
});
afterEach(() => at.close());
afterAll(closeBrowser);

it('gives the memory of 10,000 times back, and leaves none of them behind', async () => {
  await at.open('<main></main>', { head });
  const comeAndGo = (count: number) =>
    at.page.evaluate(async (times) => {
      const main = document.querySelector('main');
      for (let done = 0; done < times; done += 200) {
        main?.append(
          ...Array.from({ length: 200 }, () => {
            const time = document.createElement('np-time');
            time.setAttribute('datetime', new Date().toISOString());
            return time;
          }),
        );
        await Promise.all(
          [...document.querySelectorAll('np-time')].map(
            (time) => Reflect.get(time, 'updateComplete') as unknown,
          ),
        );
        main?.replaceChildren();
      }
    }, count);
  const session = await at.page.context().newCDPSession(at.page);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await comeAndGo(1_000);
  const before = await used();
  await comeAndGo(10_000);
  // 10,000 elements that stayed would hold tens of megabytes. The last of them wait for a frame until they go.
  await expect.poll(async () => (await used()) - before, { timeout: 20_000 }).toBeLessThan(1_000_000);
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId:
      (await session.send('Runtime.evaluate', { expression: 'customElements.get("np-time").prototype' }))
        .result.objectId ?? '',
  });
  const { result } = await session.send('Runtime.callFunctionOn', { functionDeclaration: 'function () { return this.length }', objectId: objects.objectId ?? '', returnByValue: true }); // prettier-ignore
  expect(result.value).toBeLessThan(10);
});
