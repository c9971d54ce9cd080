import { readDate, webUrl, type Article, type Link } from '@newsprint/core';

/** Headings of a story. */
export const HEADING = ':where(h1,h2,h3,h4,h5,h6)';
/** Where a story is filed. */
export const SECTION = '[itemprop="articleSection"],[rel~="category"],.section';
const AUTHOR = '[rel~="author"]';

/** What a story says beside its headline and summary. */
export const LABELS = `${SECTION},${AUTHOR},time`;

/** The link to a story in a publisher's HTML: the one in a heading, else the first that names no section or author. */
export function storyLink(root: Element): HTMLAnchorElement | null {
  return (
    root.querySelector<HTMLAnchorElement>(`${HEADING} a[href]`) ??
    root.querySelector<HTMLAnchorElement>(`a[href]:not(${LABELS},:is(${LABELS}) a)`)
  );
}

/**
 * Reads a story from a publisher's HTML by what the elements mean, and changes nothing.
 *
 * @returns nothing when there is no headline
 */
export function readStory(root: Element): Article | undefined {
  const find = (selector: string) => root.querySelector(selector);
  const link = storyLink(root);
  const title = link?.closest(HEADING) ? link : (find(HEADING) ?? link ?? root);
  const headline = textOf(title);
  if (!headline) return undefined;
  const url = urlOf(link, 'href');
  const [section] = linksIn(root, SECTION);
  const summary = [...root.querySelectorAll(`p:not(${LABELS},:has(${LABELS}))`)].find(
    (paragraph) => textOf(paragraph) && !paragraph.contains(title) && !title.contains(paragraph),
  );
  const image = find('img');
  const src = urlOf(image, 'src');
  return {
    id: url ?? headline,
    headline,
    authors: linksIn(root, AUTHOR),
    keywords: [],
    ...(given({
      url,
      section,
      summary: summary && textOf(summary),
      image: src && { src, alt: image?.getAttribute('alt') ?? '' },
      published: dateOf(find('time:not([itemprop="dateModified"])')),
      updated: dateOf(find('time[itemprop="dateModified"]')),
    }) as Partial<Article>),
  };
}

/** Those of the fields that say something. */
export function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

function linksIn(root: Element, selector: string): Link[] {
  return [...root.querySelectorAll(selector)]
    .map((element) => {
      const url = urlOf(element, 'href') ?? urlOf(element.querySelector('a'), 'href');
      return { name: textOf(element), ...(url && { url }) };
    })
    .filter(({ name }) => name);
}

function textOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

function urlOf(element: Element | null, attribute: string): string | undefined {
  return webUrl(element?.getAttribute(attribute), element?.baseURI);
}

/** A date as an article holds it; one that nobody can read is no date. */
function dateOf(time: Element | null): string | undefined {
  const datetime = time?.getAttribute('datetime');
  return datetime && readDate(datetime) ? datetime : undefined;
}
