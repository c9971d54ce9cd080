import { isServer } from 'lit';
import { settings } from '../settings/settings.js';

type HourCycle = 'h11' | 'h12' | 'h23' | 'h24';

/** The element itself or its nearest ancestor that matches, through shadow roots. (`closest` stops at one.) */
export function ancestor(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? ancestor(root.host, selector) : null);
}

/** The value of an attribute on the element or its nearest ancestor that has it. */
export function inherited(element: Element, attribute: string): string | null | undefined {
  const holder = (isServer as boolean) ? element : ancestor(element, `[${attribute}]:not([${attribute}=""])`);
  return holder?.getAttribute(attribute);
}

/** What `Intl` makes of a name, remembered: asking costs, and a page asks for the same few again and again. */
function known(ask: (name: string) => string | undefined) {
  const names = new Map<string, string | undefined>();
  return (name: string | null | undefined) => {
    if (name && !names.has(name)) {
      names.set(name, undefined);
      try {
        names.set(name, ask(name));
      } catch {
        // Once for each, since it is remembered.
        console.warn('Newsprint: unknown language or time zone', name);
      }
    }
    return names.get(name ?? '');
  };
}

const knownLocale = known((lang) => Intl.getCanonicalLocales(lang)[0]);
const knownZone = known((timeZone) => new Intl.DateTimeFormat('en', { timeZone }).format() && timeZone);

/** The language that the element is in: a tag that `Intl` knows, else the browser's own. */
export function localeOf(element: Element): string {
  return knownLocale(inherited(element, 'lang')) ?? ((isServer as boolean) ? 'en' : navigator.language);
}

/** The publication's time zone: the nearest `time-zone` attribute, else the script tag's, if `Intl` knows it. */
export function timeZoneOf(element: Element, own?: string | null): string | undefined {
  return knownZone((own || inherited(element, 'time-zone')) ?? settings.timeZone);
}

/** The nearest `hour-cycle`, if `Intl` knows it. */
export function hourCycleOf(element: Element, own?: string | null): HourCycle | undefined {
  const asked = own || inherited(element, 'hour-cycle') || '';
  return /^h(1[12]|2[34])$/.exec(asked)?.[0] as HourCycle | undefined;
}
