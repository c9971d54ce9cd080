import { expect, it } from 'vitest';
import { page } from '../testing/fixture.js';
import './define.js';

const shownNote = (place: Element) =>
  place
    .querySelector('np-footnote')!
    .shadowRoot!.querySelector<HTMLElement>('[part=note]')!
    .checkVisibility();

it('stands in its sentence where no list takes it', async () => {
  const place = await page('<p>Old<np-footnote>Harbour board.</np-footnote>.</p>');
  expect(shownNote(place)).toBe(true);
});

it('shows the reference that is put into it instead of the note', async () => {
  const place = await page('<p>Old<np-footnote><a slot="reference" href="#x">1</a></np-footnote>.</p>');
  await expect.poll(() => shownNote(place)).toBe(false);
});
