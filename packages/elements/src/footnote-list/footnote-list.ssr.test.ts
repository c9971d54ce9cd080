import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it } from 'vitest';
import './define.js';

it('leaves the publisher’s notes and links in the server’s answer as they are', async () => {
  const markup = await collectResult(
    render(
      html`<np-footnote-list heading="Notes"
        ><ol>
          <li id="fn:1">Harbour board, minutes. <a href="#fnref:1">↩</a></li>
        </ol></np-footnote-list
      >`,
    ),
  );
  expect(markup).toContain('<li id="fn:1">Harbour board, minutes. <a href="#fnref:1">↩</a></li>');
  expect(markup).toContain('<slot></slot>');
});

it('keeps a note in its sentence in the server’s answer', async () => {
  const markup = await collectResult(render(html`<p>Old<np-footnote>Harbour board.</np-footnote></p>`));
  expect(markup).toContain('Harbour board.');
  expect(markup).toContain('part="note"');
});
