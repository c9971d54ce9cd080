import { webUrl, type Author as Named, type Change, type Link } from '@newsprint/core';

/** An author, and the child of the line that names them where there is one. */
export type Author = Named & { readonly element?: Element };

/** What a publication line reads from the publisher's own HTML. */
export interface LightFields {
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors: readonly Author[];
  readonly sponsor?: Link | undefined;
  readonly changes?: readonly Change[];
  /** A template's line whose times nobody filled: “Published on”. */
  readonly isUnfilled?: boolean;
}

/** Reads `<time itemprop>`, authors marked `rel="author"`, a sponsor marked `rel="sponsored"`, and changes marked `data-change`; nothing is changed. */
export function readLightFields(root: Element): LightFields {
  const times = [...root.querySelectorAll('time')].filter((time) => !time.closest('[data-change]'));
  const changes = [...root.querySelectorAll<HTMLElement>('[data-change]')].flatMap((element) => {
    const kind = element.dataset['change'] as Change['kind'];
    const time = element.querySelector('time');
    const note = element.textContent.replace(time?.textContent ?? '', '').trim();
    return time ? { kind, date: time.dateTime, note } : [];
  });
  const instant = (itemprop: string | null) =>
    times.find((time) => time.dateTime && time.getAttribute('itemprop') === itemprop)?.dateTime;
  const links = (rel: string) =>
    [...root.querySelectorAll(`[rel~="${rel}"]`)].flatMap((element) => {
      const url = webUrl(element.getAttribute('href'), root.baseURI);
      const name = element.textContent.trim();
      return name ? { element, name, ...(url && { url }) } : [];
    });
  return {
    published: instant('datePublished') ?? instant(null),
    updated: instant('dateModified'),
    authors: links('author'),
    sponsor: links('sponsored')[0],
    changes,
    isUnfilled: !!times[0] && !times.some((time) => time.dateTime || time.textContent.trim()),
  };
}
