import { css } from 'lit';
import { expect, it } from 'vitest';
import { adoptLightStyles } from './light-styles.js';
import { page } from '../testing/fixture.js';

const styles = css`
  p {
    color: red;
  }
`;

it('gives a tree the sheet once, and takes it back with the last element', async () => {
  const place = await page('<np-x></np-x><np-x></np-x>');
  const before = document.adoptedStyleSheets.length;
  const [one, other] = place.children as unknown as readonly [Element, Element];
  const giveUp = [adoptLightStyles(one, styles), adoptLightStyles(other, styles)];
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  one.remove();
  giveUp[0]!();
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  other.remove();
  giveUp[1]!();
  expect(document.adoptedStyleSheets).toHaveLength(before);
});

it('leaves another document and what is in none as they are', async () => {
  const { contentDocument } = (await page('<iframe></iframe>')).firstElementChild as HTMLIFrameElement;
  const moved = contentDocument!.body.appendChild(document.createElement('np-x'));
  for (const element of [moved, document.createElement('np-x')]) {
    expect(() => adoptLightStyles(element, styles)()).not.toThrow();
  }
  expect(contentDocument!.adoptedStyleSheets).toHaveLength(0);
});
