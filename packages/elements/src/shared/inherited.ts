import { isServer } from 'lit';
import { settings } from '../settings/settings.js';

const HOUR_CYCLES = ['h11', 'h12', 'h23', 'h24'] as const;

type HourCycle = (typeof HOUR_CYCLES)[number];

/**
 * The value of an attribute on the element or its nearest ancestor that has it, through shadow roots.
 * (`closest` stops at a shadow root.)
 */
export function inherited(element: Element, attribute: string): string | undefined {
  for (let at: Element | null = element; at; at = parentThroughShadow(at)) {
    const value = at.getAttribute(attribute);
    if (value) return value;
  }
  return undefined;
}

/** Lit types `isServer` as the browser's `false`; in a function it is what it is at run time. */
export function onServer(): boolean {
  return isServer;
}

function parentThroughShadow(element: Element): Element | null {
  if (onServer()) return null;
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const locales = new Map<string, string>();
const zones = new Map<string, string | undefined>();

/** The language that the element is in: a tag that `Intl` knows, else the browser's own. */
export function localeOf(element: Element): string {
  const lang = inherited(element, 'lang');
  const known = lang ? locales.get(lang) : undefined;
  if (known) return known;
  const locale = canonical(lang) ?? (onServer() ? 'en' : navigator.language);
  if (lang) locales.set(lang, locale);
  return locale;
}

function canonical(lang: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}

/** The publication's time zone: the nearest `time-zone` attribute, else the script tag's, if `Intl` knows it. */
export function timeZoneOf(element: Element, own?: string): string | undefined {
  const asked = (own || inherited(element, 'time-zone')) ?? settings.timeZone;
  if (!asked) return undefined;
  if (!zones.has(asked)) zones.set(asked, knownZone(asked));
  return zones.get(asked);
}

/** The nearest `hour-cycle`, if `Intl` knows it. */
export function hourCycleOf(element: Element, own?: string): HourCycle | undefined {
  const asked = own || inherited(element, 'hour-cycle');
  return HOUR_CYCLES.find((cycle) => cycle === asked);
}

function knownZone(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
