/** A value from JSON: nothing is known of it before it is asked. */
export type Json = unknown;

/** An object's own field; nothing for what is no object, or inherits it. */
export function field(value: Json, name: string): Json {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A field that is a text; empty for anything else. */
export function text(value: Json, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
}

/** The objects in a list: whatever else stands in it is left out and the others are kept. */
export function items(value: Json): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
