import { expect, it } from 'vitest';
import { page } from '../testing/fixture.js';
import './define.js';

it('stands in its sentence where no list takes it', async () => {
  const place = await page('<p>Old<np-footnote>Harbour board.</np-footnote>.</p>');
  expect(place.innerText).toBe('Old [Harbour board.].'.replace(' ', '\u00A0'));
});

it('shows the reference that is put into it instead of the note', async () => {
  const place = await page('<p>Old<np-footnote><a slot="reference" href="#x">1</a></np-footnote>.</p>');
  await expect.poll(() => place.innerText).toBe('Old1.');
});
