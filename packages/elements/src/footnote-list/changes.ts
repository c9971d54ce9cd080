/** What was changed in the publisher's DOM, so that it can be taken back. */
export class Changes {
  readonly #undo: (() => void)[] = [];

  /** Sets an attribute; to be given its old value again. */
  set(element: Element, name: string, value: string): void {
    const before = element.getAttribute(name);
    if (before === value) return;
    element.setAttribute(name, value);
    this.#undo.push(() => {
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
    });
  }

  /** Something was added or moved; `undo` puts it back. */
  did(undo: () => void): void {
    this.#undo.push(undo);
  }

  takeBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}
