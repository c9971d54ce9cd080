import { isServer } from 'lit';
import { settings } from '../settings/settings.js';

type HourCycle = 'h11' | 'h12' | 'h23' | 'h24';

/** Lit types `isServer` as the browser's `false`; in a function it is what it is at run time. */
export function onServer(): boolean {
  return isServer;
}

/** The element itself or its nearest ancestor that matches, through shadow roots. (`closest` stops at one.) */
export function ancestor(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? ancestor(root.host, selector) : null);
}

/** The value of an attribute on the element or its nearest ancestor that has it. */
export function inherited(element: Element, attribute: string): string | undefined {
  const holder = (isServer as boolean) ? element : ancestor(element, `[${attribute}]:not([${attribute}=""])`);
  return holder?.getAttribute(attribute) ?? undefined;
}

const locales = new Map<string, string | undefined>();
const zones = new Map<string, string | undefined>();

/** The language that the element is in: a tag that `Intl` knows, else the browser's own. */
export function localeOf(element: Element): string {
  const locale = known(locales, inherited(element, 'lang'), (lang) => Intl.getCanonicalLocales(lang)[0]);
  return locale ?? ((isServer as boolean) ? 'en' : navigator.language);
}

/** The publication's time zone: the nearest `time-zone` attribute, else the script tag's, if `Intl` knows it. */
export function timeZoneOf(element: Element, own?: string): string | undefined {
  return known(
    zones,
    (own || inherited(element, 'time-zone')) ?? settings.timeZone,
    (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
  );
}

/** The nearest `hour-cycle`, if `Intl` knows it. */
export function hourCycleOf(element: Element, own?: string): HourCycle | undefined {
  const asked = (own || inherited(element, 'hour-cycle')) ?? '';
  return /^h(11|12|23|24)$/.test(asked) ? (asked as HourCycle) : undefined;
}

/** What `Intl` makes of a name, remembered: asking costs, and a page asks for the same few again and again. */
function known(
  names: Map<string, string | undefined>,
  name: string | undefined,
  ask: (name: string) => string | undefined,
): string | undefined {
  if (!name) return undefined;
  if (!names.has(name)) {
    names.set(name, undefined);
    try {
      names.set(name, ask(name));
    } catch {
      // `Intl` does not know it.
    }
  }
  return names.get(name);
}
