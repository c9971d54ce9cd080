/** How far beyond the window's edges counts as near: what comes into view is ready before it does. */
const MARGIN = '100%';

type Tell<Watched> = (isNear: boolean, element: Watched) => void;

const told = new WeakMap<Element, Tell<never>>();
let observer: IntersectionObserver | undefined;

/** Says whether an element is near what the reader sees, now and when that changes. One observer for the page. */
export function watchNear<Watched extends Element>(element: Watched, tell: Tell<Watched>): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting, target as never);
    },
    { rootMargin: MARGIN },
  );
  told.set(element, tell);
  observer.observe(element);
}

/** Ends what {@link watchNear} began. */
export function leaveNear(element: Element): void {
  if (told.delete(element)) observer?.unobserve(element);
}
