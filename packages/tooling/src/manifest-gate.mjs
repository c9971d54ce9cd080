/**
 * Refuses a manifest that a reader of the docs could not work from: every public thing is described, everything
 * described exists, and the reverse. One plain sentence per gap.
 */

/** @typedef {import('./manifest-analysis.mjs').Manifest} Manifest */
/** @typedef {import('./manifest-analysis.mjs').Sources} Sources */

/** @typedef {{ name: string, description?: string }} Named */

/** Kinds whose entries only need a name and a description. */
const KINDS = [
  ['attributes', 'attribute'],
  ['slots', 'slot'],
  ['cssParts', 'part'],
  ['cssProperties', 'custom property'],
  ['events', 'event'],
];

/**
 * @param {Manifest} manifest
 * @param {Sources} sources - what the manifest was read from
 * @returns {string[]} one sentence per gap
 */
export function gaps(manifest, sources) {
  const events = eventNames(manifest);
  const definitions = manifest.modules.flatMap(({ exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition'),
  );
  return manifest.modules.flatMap(({ path, declarations = [] }) => {
    const elements = declarations.filter(({ customElement }) => customElement);
    const code = codeBeside(path, sources);
    return [
      ...elements.flatMap((element) => [
        ...identityGaps(element, definitions),
        ...descriptionGaps(element),
        ...eventGaps(element, events),
        ...untoldTypes(element, events, sources[sourceOf(path)] ?? ''),
        ...ghosts(element, code),
      ]),
      ...declarations.filter(isEvent).flatMap(eventClassGaps),
      ...declarations.filter(isEvent).flatMap((event) => dispatchGaps(event, events, manifest, sources)),
      ...undocumented(elements, code),
    ];
  });
}

/** Every event class's name, and whether it says so itself. */
function eventNames({ modules }) {
  const classes = modules.flatMap(({ declarations = [] }) => declarations.filter(isEvent));
  return classes.map(({ name, members = [] }) => ({
    name,
    type: members.find((member) => member.name === 'type')?.default?.replaceAll(/['"]/g, ''),
  }));
}

function isEvent({ kind, superclass }) {
  return kind === 'class' && superclass?.name === 'Event';
}

function identityGaps({ tagName, name, summary, description, status, since }, definitions) {
  if (!tagName) return [`class ${name} has no @tagname`];
  const registered = definitions.some((definition) => definition.name === tagName);
  return [
    ...(tagName.startsWith('np-') ? [] : [`<${tagName}> does not begin with "np-"`]),
    ...(registered
      ? []
      : [`<${tagName}> is registered nowhere: its define.ts calls define('${tagName}', ${name})`]),
    ...Object.entries({ description, '@summary': summary, '@status': status, '@since': since }).flatMap(
      ([what, text]) => (isText(text) ? [] : [`<${tagName}> has no ${what}`]),
    ),
  ];
}

function descriptionGaps(element) {
  const { tagName, attributes = [], members = [] } = element;
  const listed = KINDS.flatMap(([key, kind]) => (element[key] ?? []).map((entry) => ({ ...entry, kind })));
  // A property with an attribute shares its words, so one gap is told once.
  const own = members
    .filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name))
    .map((entry) => ({ ...entry, kind: entry.kind === 'method' ? 'method' : 'property' }));
  return [...listed, ...own].flatMap(({ kind, name, description }) => [
    ...(isText(description) ? [] : [`<${tagName}> ${kind} "${name}" has no description`]),
    ...(kind === 'attribute' && name !== name.toLowerCase()
      ? [
          `<${tagName}> attribute "${name}" is not written with hyphens: give the property \`attribute: '${hyphenated(name)}'\``,
        ]
      : []),
  ]);
}

/** A description that is there and no longer the generator's placeholder. */
function isText(text) {
  return typeof text === 'string' && text.trim() !== '' && !text.includes('TODO');
}

function hyphenated(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function eventGaps({ tagName, events = [] }, known) {
  return events.flatMap(({ name, type }) => {
    if (!name?.startsWith('np-')) {
      return [
        `<${tagName}> event "${name}" is a phantom: build the event in a variable before it is dispatched`,
      ];
    }
    const match = known.find((event) => event.type === name);
    if (!match)
      return [`<${tagName}> event "${name}" has no class with \`static readonly type = '${name}'\``];
    return type?.text === match.name
      ? []
      : [`<${tagName}> event "${name}" does not name its class: write \`@fires {${match.name}} ${name}\``];
  });
}

/** Without an export of its type beside the class, an event's class does not reach the users of the package. */
function untoldTypes({ tagName, events = [] }, known, text) {
  const exported = [...text.matchAll(/export type \{([^}]*)\}/g)].flatMap(
    ([, names]) => names.match(/\w+/g) ?? [],
  );
  return events.flatMap(({ name }) => {
    const event = known.find(({ type }) => type === name);
    return !event || exported.includes(event.name)
      ? []
      : [
          `<${tagName}> event "${name}" is not told to TypeScript: export type { ${event.name} } beside the class`,
        ];
  });
}

/** An event is dispatched and described, or neither. */
function dispatchGaps({ name }, known, { modules }, sources) {
  const type = known.find((event) => event.name === name)?.type;
  const isDescribed = modules.some(({ declarations = [] }) =>
    declarations.some(({ events = [] }) => events.some((event) => event.name === type)),
  );
  const isMade = Object.values(sources).some((text) => withoutComments(text).includes(`new ${name}(`));
  if (isMade === isDescribed) return [];
  return isMade
    ? [`${name} is dispatched, and no element describes it: write \`@fires {${name}} ${type} - When.\``]
    : [`${name} is described, and nothing dispatches it`];
}

function eventClassGaps({ name, description, members = [] }) {
  return [{ name, description }, ...members.filter((member) => !member.static)].flatMap((one, at) =>
    isText(one.description)
      ? []
      : [at ? `${name} field "${one.name}" has no description` : `${name} has no description`],
  );
}

/** The code of an element's folder, without comments. */
function codeBeside(path, sources) {
  const folder = sourceOf(path).replace(/[^/]+$/, '');
  return Object.entries(sources)
    .filter(([name]) => name.startsWith(folder))
    .map(([, text]) => withoutComments(text))
    .join('\n');
}

function sourceOf(path) {
  return path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
}

function withoutComments(text) {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** Documented, but nowhere in the element's folder. */
function ghosts({ tagName, slots = [], cssParts = [], cssProperties = [] }, code) {
  const written = { slot: slotsIn(code), part: partsIn(code) };
  const ghost = (kind, name) => `<${tagName}> ${kind} "${name}" is documented but nowhere in the source`;
  return [
    ...slots
      .filter(({ name }) => !written.slot.includes(name) && !(name && isQuoted(name, code)))
      .map(({ name }) => ghost('slot', name)),
    ...cssParts
      .filter(({ name }) => !written.part.includes(name) && !isQuoted(name, code))
      .map(({ name }) => ghost('part', name)),
    ...cssProperties
      .filter(({ name }) => !code.includes(name))
      .map(({ name }) => ghost('custom property', name)),
  ];
}

/** In the source, but no element of the folder documents it. */
function undocumented(elements, code) {
  const [first] = elements;
  if (!first) return [];
  const missing = (kind, key, found, tag) => {
    const documented = elements.flatMap((element) => (element[key] ?? []).map(({ name }) => name));
    return [...new Set(found)]
      .filter((name) => !documented.includes(name))
      .map(
        (name) =>
          `<${first.tagName}> ${kind} "${name}" is in the source but not documented: write \`${tag(name)} - What it is.\``,
      );
  };
  return [
    ...missing('slot', 'slots', slotsIn(code), (name) => (name ? `@slot ${name}` : '@slot')),
    ...missing('part', 'cssParts', partsIn(code), (name) => `@csspart ${name}`),
    ...missing('custom property', 'cssProperties', propertiesIn(code), (name) => `@cssproperty ${name}`),
  ];
}

/** Names of slots written out; one whose name is made at run time belongs to the element, not to its users. */
function slotsIn(code) {
  return [...code.matchAll(/<slot\b((?:=>|[^>])*)>/g)].flatMap(([, attributes]) => {
    if (/\bname=\$?\{/.test(attributes) || /\bname="[^"]*\$/.test(attributes)) return [];
    return [/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''];
  });
}

function partsIn(code) {
  const own = [...code.matchAll(/[\s<]part="([^"$]+)"/g)].flatMap(([, names]) => names.trim().split(/\s+/));
  const passedOn = [...code.matchAll(/\bexportparts="([^"$]+)"/g)].flatMap(([, names]) =>
    names.split(',').map((pair) => pair.split(':').at(-1).trim()),
  );
  return [...own, ...passedOn];
}

/** Custom properties that the styles read and do not set for themselves. */
function propertiesIn(code) {
  const read = [...code.matchAll(/var\(\s*(--np-[\w-]+)/g)].map(([, name]) => name);
  return read.filter((name) => !new RegExp(`${name}\\s*:`).test(code) && !isQuoted(name, code));
}

function isQuoted(name, code) {
  return [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => code.includes(quoted));
}
