import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';
import { bare, harbour } from '../testing/articles.js';

it('sends a story with its absolute date from a server', async () => {
  const markup = await collectResult(render(html`<np-article-card .article=${harbour}></np-article-card>`));
  expect(markup).toContain(`href="${harbour.url}"`);
  expect(markup).toContain(harbour.headline);
  expect(markup).toContain('October 16, 2026');
});

it('keeps an address relative that the publisher wrote so', async () => {
  const markup = await collectResult(
    render(html`<np-article-card href="/crane" headline="The crane"></np-article-card>`),
  );
  expect(markup).toContain('href="/crane"');
});

it('sends a headline alone', async () => {
  const markup = await collectResult(render(html`<np-article-card .article=${bare}></np-article-card>`));
  expect(markup).toContain('Ferry fares unchanged');
  expect(markup).not.toContain('<img');
});

it('keeps the publisher’s own HTML in the server’s answer', async () => {
  const markup = await collectResult(
    render(
      html`<np-article-card
        ><h3><a href="/one/">One</a></h3></np-article-card
      >`,
    ),
  );
  expect(markup).toContain('<h3><a href="/one/">One</a></h3>');
  expect(markup).toContain('<slot></slot>');
});
