/** The part of a Trusted Types policy that a reader of markup would need. */
export interface TrustedPolicy {
  createHTML(markup: string): unknown;
}

/**
 * Takes the page's Trusted Types policy, and leaves it alone: feeds are read without the browser's own parsers,
 * so they work under `require-trusted-types-for 'script'` with no policy at all. It is here so that whoever holds
 * a policy can hand it over without knowing how feeds are read.
 */
export const useTrustedPolicy: (policy: TrustedPolicy) => void = () => undefined;
