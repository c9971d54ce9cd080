import { html, render } from 'lit';

export type MakeFragment = typeof makeFragment;

/**
 * Makes elements of markup that this code wrote itself, by Lit's Trusted Types policy. The template is used once
 * and forgotten with its text.
 */
export function makeFragment(markup: string): DocumentFragment {
  const strings = [markup];
  const fragment = document.createDocumentFragment();
  render(html(Object.assign(strings, { raw: strings })), fragment);
  return fragment;
}
