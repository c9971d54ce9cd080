import { expect, it } from 'vitest';
import { pointerMove } from './input.js';

it.each([
  { x: 40, y: 30 },
  { x: 1000, y: 740 },
])('moves the pointer to $x, $y of the test’s own viewport', async ({ x, y }) => {
  let at = '';
  const note = ({ clientX, clientY }: PointerEvent) => (at = `${clientX.toFixed()}, ${clientY.toFixed()}`);
  addEventListener('pointermove', note);
  await pointerMove(x, y);
  await expect.poll(() => at).toBe(`${x}, ${y}`);
  removeEventListener('pointermove', note);
});
