import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';

it('leaves headings and lists one under the other on a server', async () => {
  const markup = await collectResult(
    render(
      html`<np-news-tabs
        ><h2>Latest</h2>
        <ul>
          <li><a href="/one/">One</a></li>
        </ul></np-news-tabs
      >`,
    ),
  );
  expect(markup).toContain('<h2>Latest</h2>');
  expect(markup).toMatch(/<slot\s*><\/slot>/);
  expect(markup).not.toContain('role="tablist"');
});
