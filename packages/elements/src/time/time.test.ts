import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';
import type { NpTime } from './time.js';
import { fixture } from '../testing/fixture.js';

it('keeps the server’s text for a date that cannot be read', async () => {
  const element = await fixture<NpTime>(html`<np-time datetime="soon">on Friday</np-time>`);
  expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
});

it('renders a real time element', async () => {
  const element = await fixture<NpTime>(html`<np-time datetime="2026-03-14" lang="en-GB"></np-time>`);
  expect(element.shadowRoot?.querySelector('time')?.textContent).toBe('14 March 2026');
});
