declare module '*.css';

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*/element-page.jsx' {
  export const ElementPage: () => unknown;
}

declare module 'virtual:newsprint-manifest' {
  import type { Manifest } from '@newsprint/tooling/manifest-analysis.mjs';
  const manifest: Manifest;
  export default manifest;
}

declare module '@newsprint/tooling/manifest-analysis.mjs' {
  export interface Member {
    readonly kind: 'field' | 'method';
    readonly name: string;
    readonly description?: string;
    readonly type?: { readonly text: string };
    readonly default?: string;
    readonly readonly?: boolean;
    readonly attribute?: string;
  }
  export interface Element {
    readonly customElement?: boolean;
    readonly tagName?: string;
    readonly description?: string;
    readonly members?: readonly Member[];
    readonly events?: readonly { readonly name: string }[];
  }
  export interface Manifest {
    readonly modules: readonly { readonly declarations: readonly Element[] }[];
  }
  export function readSources(root: string): Readonly<Record<string, string>>;
  export function analyse(sources: Readonly<Record<string, string>>): Manifest;
}

declare module '@newsprint/tooling/browser.mjs' {
  import type { LaunchOptions } from 'playwright';
  export function launchOptions(): LaunchOptions;
}
