/** A value from JSON: nothing is known of it before it is asked. */
export type Json = unknown;

/** What lies at the end of a path of names; nothing where an object or a list has no such field of its own. */
export function field(value: Json, ...path: readonly string[]): Json {
  return path.reduce(
    (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
}

/** The text at the end of a path of names; empty for anything else. */
export function text(value: Json, ...path: readonly string[]): string {
  const found = field(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The objects in a list: whatever else stands in it is left out and the others are kept. */
export function items(value: Json): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null;
}
