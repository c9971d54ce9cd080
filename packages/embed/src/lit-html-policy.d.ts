/** Made by the build: the one Trusted Types policy of the bundle, which Lit creates under our name. */
declare module 'lit-html-policy' {
  export const policy: TrustedTypePolicy | undefined;
}

interface TrustedTypePolicy {
  createHTML(markup: string): { toString(): string };
}
