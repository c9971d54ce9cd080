import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';

it('sends the absolute date from a server', async () => {
  const markup = await collectResult(
    render(html`<np-time datetime=${new Date().toISOString()} time-zone="UTC">today</np-time>`),
  );
  expect(markup).toMatch(/<time[^>]*>(<!--.*?-->)*\w+ \d+, \d{4}/);
  expect(markup).toContain('today');
});

it('sends the fallback for a date that cannot be read', async () => {
  expect(await collectResult(render(html`<np-time datetime="soon">on Friday</np-time>`))).toContain(
    '<slot></slot>',
  );
});
