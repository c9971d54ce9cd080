import { render, type TemplateResult } from 'lit';
import { afterEach } from 'vitest';

const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  // Files share it: what one left would be the next one's reader's choice.
  localStorage.clear();
});

/** Puts a template into the document, waits for its elements and gives the first one. Taken away after the test. */
export async function fixture<Result extends Element>(template: TemplateResult): Promise<Result> {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  render(template, place);
  return settled(place.firstElementChild as Result);
}

/** The same from a string of HTML, as a server would send it. */
export async function page(markup: string): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.setHTMLUnsafe(markup);
  document.body.append(place);
  places.push(place);
  await settled(place);
  return place;
}

/** Waits until every Newsprint element in and around `root` has rendered, and what follows the first render. */
export async function settled<Root extends Element>(root: Root): Promise<Root> {
  for (let round = 0; round < 3; round += 1) {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      await (element as { updateComplete?: Promise<boolean> }).updateComplete;
    }
  }
  return root;
}
