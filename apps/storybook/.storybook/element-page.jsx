/** An element's overview: what it is, how it stands in a page, everything public about it, every state. */
import {
  Controls,
  Description,
  Heading,
  Markdown,
  Primary,
  Stories,
  Subheading,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { elementOf } from './manifest.ts';

/** Section title, the manifest's list, and the columns between name and description. */
const SECTIONS = [
  ['Attributes', 'attributes', { Type: typeOf, Default: defaultOf, Property: ({ fieldName }) => fieldName }],
  ['Properties without an attribute', 'properties', { Type: typeOf, Default: defaultOf }],
  ['Methods', 'methods', { Returns: ({ return: result }) => result?.type?.text ?? 'void' }],
  ['Slots', 'slots', {}],
  ['Events', 'events', { Class: typeOf }],
  ['Parts', 'cssParts', {}],
  ['Custom properties', 'cssProperties', { Default: defaultOf }],
];

export function ElementPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const element = elementOf(preparedMeta.component);
  return (
    <>
      <Title />
      {element && <Standing element={element} />}
      <Description />
      <Heading>Try it</Heading>
      <Primary />
      <Controls />
      {element && <Overview element={element} />}
      <Stories includePrimary={false} title="States" />
    </>
  );
}

function Standing({ element: { tagName, summary, status, since } }) {
  return (
    <>
      <p className="standfirst">{summary}</p>
      <p className="standing">
        <code>{`<${tagName}>`}</code> · {status} · since {since}
      </p>
    </>
  );
}

function Overview({ element }) {
  const members = element.members ?? [];
  const lists = {
    ...element,
    properties: members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    methods: members.filter(({ kind }) => kind === 'method'),
  };
  return (
    <>
      <Heading>Overview</Heading>
      {SECTIONS.filter(([, key]) => lists[key]?.length > 0).map(([title, key, columns]) => (
        <Section key={key} title={title} entries={lists[key]} columns={columns} />
      ))}
    </>
  );
}

function Section({ title, entries, columns }) {
  const used = Object.entries(columns).filter(([, read]) => entries.some((entry) => read(entry)));
  return (
    <>
      <Subheading>{title}</Subheading>
      <table className="overview">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it does</th>
            {used.map(([column]) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.name}>
              <th scope="row">{entry.name ? <code>{entry.name}</code> : <em>unnamed</em>}</th>
              <td>
                <Markdown>{entry.description ?? ''}</Markdown>
              </td>
              {used.map(([column, read]) => (
                <td key={column}>{read(entry) && <code>{read(entry)}</code>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function typeOf({ type }) {
  return type?.text;
}

function defaultOf({ default: initial }) {
  return initial;
}
