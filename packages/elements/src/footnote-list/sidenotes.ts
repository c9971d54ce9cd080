import type { LinkedNote } from './link-notes.js';
import { copyOf } from './note-copy.js';
import { adoptReadingStyles } from './read-notes.styles.js';

/** Room between two notes in the margin, in CSS px. */
const BETWEEN = 12;

const BLOCK = 'p,li,dd,blockquote,td,h1,h2,h3,h4,h5,h6,figcaption';

/** What may reach into the margin. */
const WIDE = 'figure,img,picture,video,iframe,table,pre,aside,blockquote';

interface Box {
  readonly note: LinkedNote;
  readonly reference: HTMLElement;
  readonly element: HTMLElement;
}

/**
 * Notes in the margin, each beside its first citation, where there is room: as much as `--np-sidenote-width`
 * and `--np-sidenote-gap` beside the text, within the window and whatever clips the list.
 *
 * The boxes stand in the list’s shadow root and take no room from the page. They are copies for the eye: the
 * list itself stays what assistive technology and the keyboard read. A note for which there is no room before
 * the article’s end, or beside a wide picture, opens like any other.
 */
export class Sidenotes {
  readonly #host: HTMLElement;
  readonly #container: Element;
  readonly #place = document.createElement('div');
  readonly #boxes: readonly Box[];
  readonly #resized = new ResizeObserver(() => this.#layOut());
  readonly #dropStyles: () => void;
  #lit: Element | undefined;

  constructor(host: HTMLElement, container: HTMLElement | ShadowRoot, notes: readonly LinkedNote[]) {
    this.#host = host;
    this.#container = container instanceof ShadowRoot ? container.host : container;
    this.#boxes = notes.flatMap((note) => boxFor(note, notes));
    this.#place.style.cssText = 'position: absolute; margin: 0; inline-size: 0; block-size: 0;';
    this.#place.setAttribute('aria-hidden', 'true');
    this.#place.append(...this.#boxes.map(({ element }) => element));
    host.shadowRoot?.prepend(this.#place);
    this.#dropStyles = adoptReadingStyles(host);
    this.#resized.observe(this.#container);
    this.#resized.observe(document.documentElement);
  }

  /** Lights a note; says whether it stands in the margin. */
  show(note: LinkedNote): boolean {
    const box = this.#boxes.find((other) => other.note === note)?.element;
    this.#lit?.classList.remove('lit');
    if (!box || box.hidden) return false;
    this.#lit = box;
    box.classList.add('lit');
    box.scrollIntoView({ block: 'nearest' });
    return true;
  }

  stop(): void {
    this.#resized.disconnect();
    this.#place.remove();
    this.#dropStyles();
  }

  /** Reads everything first, then writes. */
  #layOut(): void {
    const style = getComputedStyle(this.#host);
    const width = lengthOf(style.getPropertyValue('--np-sidenote-width') || '14rem', this.#host);
    const gap = lengthOf(style.getPropertyValue('--np-sidenote-gap') || '2rem', this.#host);
    for (const { element } of this.#boxes) {
      element.hidden = false;
      element.style.inlineSize = `${width}px`;
    }

    const article = this.#container.getBoundingClientRect();
    const from = this.#place.getBoundingClientRect();
    const marks = this.#boxes.map(({ reference }) => reference.getBoundingClientRect());
    const heights = this.#boxes.map(({ element }) => element.offsetHeight);
    const texts = this.#boxes.map(({ reference }) =>
      (reference.closest(BLOCK) ?? reference).getBoundingClientRect(),
    );
    const isRtl = style.direction === 'rtl';
    const right = Math.max(...texts.map((text) => text.right)) + gap;
    const left = Math.min(...texts.map((text) => text.left)) - gap - width;
    const room = roomAround(this.#container, this.#host, article);
    const fits = (at: number) => at >= room.left && at + width <= room.right;
    const at = (isRtl ? [left, right] : [right, left]).find(fits);
    const isHorizontal = style.writingMode === 'horizontal-tb';
    const obstacles =
      at === undefined
        ? []
        : [...this.#container.querySelectorAll(WIDE)]
            .map((element) => element.getBoundingClientRect())
            .filter((box) => box.right > at && box.left < at + width && box.height > 0);

    let free = article.top;
    this.#boxes.forEach(({ element }, index) => {
      const height = heights[index] ?? 0;
      let top = Math.max(marks[index]?.top ?? 0, free);
      for (let hit = true; hit;) {
        const obstacle = obstacles.find((box) => box.top < top + height && box.bottom > top);
        hit = obstacle !== undefined;
        if (obstacle) top = obstacle.bottom + BETWEEN;
      }
      const isShown =
        at !== undefined && isHorizontal && top + height <= Math.max(article.bottom, article.top + height);
      element.hidden = !isShown;
      if (!isShown) return;
      element.style.transform = `translate(${at - from.left}px, ${top - from.top}px)`;
      free = top + height + BETWEEN;
    });
  }
}

function boxFor(note: LinkedNote, notes: readonly LinkedNote[]): Box[] {
  const [reference] = note.references;
  const isCitedInANote = notes.some(({ elements }) =>
    elements.some((element) => element.contains(reference ?? null)),
  );
  // A note in its sentence is where the page has put it.
  const isBeside = reference?.closest(BLOCK)?.contains(note.elements[0]);
  if (!reference || isCitedInANote || isBeside) return [];
  const element = document.createElement('div');
  element.setAttribute('part', 'sidenote');
  // Until it is known where there is room.
  element.hidden = true;
  const copy = copyOf(note.elements);
  for (const link of copy.querySelectorAll<HTMLElement>('a,button,input,[tabindex]')) link.tabIndex = -1;
  const mark = document.createElement('span');
  mark.className = 'mark';
  mark.textContent = `${note.mark}. `;
  (copy.firstElementChild?.matches('p') ? copy.firstElementChild : copy).prepend(mark);
  element.append(copy);
  return [{ note, reference, element }];
}

/** A length in CSS px. */
function lengthOf(length: string, host: HTMLElement): number {
  const ruler = document.createElement('div');
  ruler.style.cssText = `position: absolute; visibility: hidden; inline-size: ${length}`;
  host.shadowRoot?.append(ruler);
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();
  return width;
}

/** From where to where notes may stand: the window, what clips the list, what stands beside the article. */
function roomAround(container: Element, host: Element, article: DOMRect): { left: number; right: number } {
  let left = 0;
  let right = document.documentElement.clientWidth;
  for (
    let element: Element | null = host;
    element && element !== document.body;
    element = parentOf(element)
  ) {
    const { overflowX, contain, contentVisibility } = getComputedStyle(element);
    const clips =
      overflowX !== 'visible' || /paint|strict|content/.test(contain) || contentVisibility === 'auto';
    if (!clips || element === document.documentElement) continue;
    const box = element.getBoundingClientRect();
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
  }
  for (
    let element: Element | null = container;
    element && element !== document.body;
    element = parentOf(element)
  ) {
    for (const sibling of element.parentElement?.children ?? []) {
      if (sibling === element) continue;
      const box = sibling.getBoundingClientRect();
      if (box.width === 0 || box.bottom <= article.top || box.top >= article.bottom) continue;
      if (box.left >= article.right - 1) right = Math.min(right, box.left);
      else if (box.right <= article.left + 1) left = Math.max(left, box.right);
    }
  }
  return { left, right };
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
