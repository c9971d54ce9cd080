/** 2,000 relative times, to layout. */

const COUNT = 2000;
const MINUTE_MS = 60_000;

export const title = `${COUNT} relative times, to layout`;
export const baseline = 'hand-written HTML';
export const limits = { 'np-time': 1.6 };

const now = Date.now();
const dates = Array.from({ length: COUNT }, (_, index) =>
  new Date(now - index * 7 * MINUTE_MS).toISOString(),
);

/** @param {(date: string) => string} time */
const fromText = (time) => (/** @type {HTMLElement} */ root) =>
  root.append(
    document.createRange().createContextualFragment(dates.map((date) => `<p>${time(date)}</p>`).join('')),
  );

const FALLBACK = '16 October 2026';

export const contenders = {
  'hand-written HTML': () =>
    fromText((date) => `<time datetime="${date}" title="${FALLBACK}">3 hours ago</time>`),
  'np-time': async () => {
    await import('@newsprint/elements/time/define');
    return fromText((date) => `<np-time datetime="${date}">${FALLBACK}</np-time>`);
  },
  'np-time, every one made to render': async () => {
    await import('@newsprint/elements/time/define');
    const insert = fromText((date) => `<np-time datetime="${date}">${FALLBACK}</np-time>`);
    return (/** @type {HTMLElement} */ root) => {
      insert(root);
      // To ask for a text is to have it rendered, near the window or not.
      for (const element of root.querySelectorAll('np-time')) void element.updateComplete;
    };
  },
  'relative-time-element': async () => {
    await import('@github/relative-time-element');
    return fromText((date) => `<relative-time datetime="${date}">${FALLBACK}</relative-time>`);
  },
  'Shoelace relative time': async () => {
    await import('@shoelace-style/shoelace/dist/components/relative-time/relative-time.js');
    return fromText((date) => `<sl-relative-time date="${date}"></sl-relative-time>`);
  },
  'Web Awesome relative time': async () => {
    await import('@awesome.me/webawesome/dist/components/relative-time/relative-time.js');
    return fromText((date) => `<wa-relative-time date="${date}"></wa-relative-time>`);
  },
};
