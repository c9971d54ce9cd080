import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';

it('sends its cards as they are', async () => {
  const markup = await collectResult(
    render(html`<np-article-grid><article>Ferry</article></np-article-grid>`),
  );
  expect(markup).toContain('<article>Ferry</article>');
});
