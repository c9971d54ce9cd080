import { expect, it, vi } from 'vitest';
import { define } from './define.js';

it('leaves a tag to the script that came first, and says so', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  class Theirs extends HTMLElement {}
  customElements.define('np-of-theirs', Theirs);
  define('np-of-theirs', class extends HTMLElement {});
  expect(customElements.get('np-of-theirs')).toBe(Theirs);
  expect(warn.mock.calls).toEqual([['<np-of-theirs> was already defined: load the library once per page.']]);
});
