import { webUrl, type Link } from '@newsprint/core';

/** What a publication line reads from the publisher's own HTML. */
export interface LightFields {
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly (Link & { readonly element: Element })[];
  /** A template's line whose times nobody filled: “Published on”. */
  readonly isUnfilled: boolean;
}

/** Reads `<time itemprop>`, and authors marked `rel="author"`; nothing is changed. */
export function readLightFields(root: Element): LightFields {
  const times = [...root.querySelectorAll('time')];
  const instant = (time?: HTMLTimeElement) => time?.getAttribute('datetime') ?? '';
  const named = (name: string) => times.find((time) => time.getAttribute('itemprop') === name);
  const authors = [...root.querySelectorAll('[rel~="author"]')].map((element) => {
    const url = webUrl(element.getAttribute('href'), root.ownerDocument.baseURI);
    return { element, name: element.textContent.trim(), ...(url && { url }) };
  });
  return {
    published: instant(
      named('datePublished') ?? times.find((time) => instant(time) && !time.hasAttribute('itemprop')),
    ),
    updated: instant(named('dateModified')),
    authors: authors.filter(({ name }) => name),
    isUnfilled: times.length > 0 && times.every((time) => !instant(time) && !time.textContent.trim()),
  };
}
