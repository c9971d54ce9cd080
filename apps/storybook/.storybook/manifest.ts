/** What the manifest says of one element, in the forms that controls and overviews need. */
import manifest from 'virtual:newsprint-manifest';
import type { ArgTypes } from '@storybook/web-components-vite';
import type { Element, Member } from '@newsprint/tooling/manifest-analysis.mjs';

const elements = manifest.modules.flatMap(({ declarations }) =>
  declarations.filter(({ customElement }) => customElement),
);

export function elementOf(tag: string): Element | undefined {
  return elements.find(({ tagName }) => tagName === tag);
}

/** Every event that some element dispatches. */
export const eventNames = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)))];

/**
 * One control per property that can be set; the name is the property's, as in a story's `args`.
 * Data comes last, as its control is long.
 */
export function controlsOf(tag: string): ArgTypes {
  const fields = elementOf(tag)?.members?.filter((member) => member.kind === 'field') ?? [];
  const isData = ({ attribute }: Member) => (attribute ? 0 : 1);
  return Object.fromEntries(
    fields
      .toSorted((a, b) => isData(a) - isData(b))
      .map(({ name, description, type, default: initial, readonly }) => {
        const options = choices(type?.text);
        return [
          name,
          {
            name,
            description: description ?? '',
            ...(options && { options }),
            control: readonly ? false : { type: controlFor(type?.text, options) },
            table: {
              type: { summary: type?.text ?? '' },
              ...(initial && { defaultValue: { summary: initial } }),
            },
          },
        ];
      }),
  );
}

/** The choices of a union of strings: `'a' | 'b'`. */
function choices(type = ''): string[] | undefined {
  const options = type.split('|').map((option) => /^\s*'([^']*)'\s*$/.exec(option)?.[1]);
  return options.every((option) => option !== undefined) ? options : undefined;
}

function controlFor(type = 'string', options?: readonly string[]) {
  if (options) return options.length > 4 ? 'select' : 'inline-radio';
  if (type === 'boolean' || type === 'number') return type;
  return /^string\b/.test(type) ? 'text' : 'object';
}
