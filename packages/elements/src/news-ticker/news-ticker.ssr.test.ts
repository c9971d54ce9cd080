import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';
import { bare, harbour } from '../testing/articles.js';

it('keeps the publisher’s own list in the server’s answer', async () => {
  const markup = await collectResult(
    render(
      html`<np-news-ticker heading="Latest"
        ><ul>
          <li><a href="/one/">One</a></li>
        </ul></np-news-ticker
      >`,
    ),
  );
  expect(markup).toContain('<a href="/one/">One</a>');
  expect(markup).toContain('<slot></slot>');
  expect(markup).toContain('aria-label="Latest"');
});

it.each(['list', 'ticker', 'rotate'] as const)('renders data on a server as %s', async (layout) => {
  const markup = await collectResult(
    render(html`<np-news-ticker layout=${layout} .articles=${[harbour, bare]}></np-news-ticker>`),
  );
  expect(markup.match(/<li /g)).toHaveLength(2);
  expect(markup).toContain(harbour.headline);
});

it('fetches nothing on a server', async () => {
  const markup = await collectResult(
    render(html`<np-news-ticker src="https://courier.example/feed.xml"></np-news-ticker>`),
  );
  expect(markup).toContain('<slot></slot>');
});
