/** What was changed in the publisher's DOM, so that it can be taken back. */
export class Changes {
  readonly #undo: (() => void)[] = [];

  /** Sets an attribute; to be given its old value again. */
  set(element: Element, name: string, value: string): void {
    const before = element.getAttribute(name);
    if (before === value) return;
    element.setAttribute(name, value);
    this.did(() => {
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
    });
  }

  /** Puts a new element at the end of another. */
  add<Name extends keyof HTMLElementTagNameMap>(name: Name, to: Element): HTMLElementTagNameMap[Name] {
    const added = document.createElement(name);
    to.append(added);
    this.did(() => added.remove());
    return added;
  }

  /** Something was moved; `undo` puts it back. */
  did(undo: () => void): void {
    this.#undo.push(undo);
  }

  takeBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

/** Puts what stands from one node up to another (or to the end) into an element of its own. */
export function wrap<Wrapper extends HTMLElement>(
  wrapper: Wrapper,
  first: Node,
  end: Node | null,
  changes: Changes,
): Wrapper {
  first.parentNode?.insertBefore(wrapper, first);
  for (let node: Node | null = first; node && node !== end; node = wrapper.nextSibling) wrapper.append(node);
  changes.did(() => {
    wrapper.replaceWith(...wrapper.childNodes);
  });
  return wrapper;
}

/** Makes a link of a part of a text. */
export function linkText(node: Text, start: number, end: number, changes: Changes): HTMLAnchorElement {
  const text = node.splitText(start);
  text.splitText(end - start);
  const link = document.createElement('a');
  text.replaceWith(link);
  link.append(text);
  changes.did(() => {
    const { parentNode } = link;
    link.replaceWith(...link.childNodes);
    parentNode?.normalize();
  });
  return link;
}
