import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `property` decorator, for TypeScript's decorators only: the one that Lit exports serves the standard's
 * as well, at 230 bytes on a reader's phone.
 *
 * @see https://lit.dev/docs/components/properties/
 */
export function property(options?: PropertyDeclaration): (prototype: ReactiveElement, name: string) => void {
  return (prototype, name) => {
    const isAccessor = Object.hasOwn(prototype, name);
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    // What TypeScript defines afterwards: Lit's accessor around the class's own.
    return (isAccessor ? Object.getOwnPropertyDescriptor(prototype, name) : undefined) as never;
  };
}
