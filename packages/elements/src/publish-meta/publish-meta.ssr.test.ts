import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';
import { harbour } from '../testing/articles.js';

it('sends the absolute date and the authors from a server', async () => {
  const markup = await collectResult(render(html`<np-publish-meta .article=${harbour}></np-publish-meta>`));
  const text = markup.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, '');
  expect(text).toContain('Published October 16, 2026 by Ilse Varga and Tomas Rell');
});

it('sends the publisher’s own line when it is given no data', async () => {
  const markup = await collectResult(render(html`<np-publish-meta><p>Friday’s paper</p></np-publish-meta>`));
  expect(markup).toContain('Friday’s paper');
});
