import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { carry, jump, measure, placeOf, start, type Line, type Moving } from './line.js';
import { viaOf } from '../shared/via.js';
import { keep, recall } from './memory.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Speed under the pointer, as a part of the full speed: slow enough to aim at a headline. */
const UNDER_POINTER = 0.25;

/** How long after a hand let go the line moves on by itself, in ms. */
const LET_GO_MS = 3_000;

/** The reader's choice for the whole site: whether tickers stand still. */
const STILL = 'still';

/** All on the page: the reader's choice holds for each. */
const all = new Set<Motion>();

const calm = () => matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Moves a line of items on the compositor, without repeats and without a script that runs along.
 *
 * The list itself is animated. The few items that stand in view at its start jump behind its end once they
 * have left, so that the loop closes while every headline is in the page exactly once. Standing still, the
 * strip scrolls natively from the same place, so that nothing is out of reach and nothing jumps.
 */
export class Motion implements ReactiveController {
  /** The reader, or focus in the line, has stopped it. Only the reader starts it again. */
  stopped = false;

  readonly #host: Host;
  readonly #moving: () => Moving | undefined;
  #teardown = new AbortController();
  #sizes: ResizeObserver | undefined;
  #inView = false;
  #over = false;
  #letGo: ReturnType<typeof setTimeout> | undefined;
  #line: Line | undefined;
  /** The list's own, which has no time while the line stands, and those of the items that jump. */
  #animations: Animation[] = [];

  constructor(host: Host, moving: () => Moving | undefined) {
    this.#host = host;
    this.#moving = moving;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#teardown = new AbortController());
    all.add(this);
    const obey = () => {
      if (recall(STILL)) this.#stop(true);
    };
    // After the first render, which equals the server's.
    void this.#host.updateComplete.then(obey);
    // In another tab, or while this page was left.
    for (const type of ['storage', 'pageshow']) addEventListener(type, obey, { signal });
    const seen = new IntersectionObserver((entries) => {
      this.#inView = !!entries.at(-1)?.isIntersecting;
      this.#refresh();
    });
    const sizes = (this.#sizes = new ResizeObserver(this.#refresh));
    const edited = new MutationObserver(this.#refresh);
    seen.observe(this.#host);
    edited.observe(this.#host, { childList: true, subtree: true });
    edited.observe(document, { attributeFilter: ['dir'], subtree: true });
    calm().addEventListener('change', this.#refresh, { signal });
    signal.addEventListener('abort', () => {
      for (const observer of [seen, sizes, edited]) observer.disconnect();
    });
  }

  hostDisconnected(): void {
    all.delete(this);
    this.#inView = this.#over = false;
    this.#refresh();
    this.#teardown.abort();
  }

  hostUpdated(): void {
    this.#refresh();
  }

  /** What the pause button does. The choice holds for the site until the reader makes another. */
  toggle(): void {
    const stopped = !this.stopped;
    keep(STILL, stopped);
    for (const motion of all) motion.#stop(stopped);
  }

  /**
   * Shows the headline before or after, and then stands: what a reader asked for does not go by itself. After the last
   * one comes the first.
   *
   * @param by - 1 or -1
   */
  async step(by: number): Promise<void> {
    this.#stop(true);
    await this.#host.updateComplete;
    const { strip, items = [] } = this.#moving() ?? {};
    if (!strip) return;
    const at = Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth) + by + items.length;
    items[at % items.length]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Listens on the strip. */
  listen(strip: HTMLElement): void {
    /** Where the mouse holds the line, in px from its start; `NaN` while it does not. */
    let grip = NaN;
    let dragged = false;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void,
    ) => {
      strip.addEventListener(type, listener, { passive: type === 'wheel' });
    };
    const over = (isOver: boolean) => {
      grip = NaN;
      this.#over = isOver;
      this.#pace();
    };
    on('pointerenter', ({ pointerType }) => {
      over(pointerType === 'mouse');
    });
    on('pointerleave', () => {
      over(false);
    });
    on('pointerdown', ({ clientX }) => {
      this.#touch();
      grip = clientX + strip.scrollLeft;
      dragged = false;
    });
    on('pointermove', ({ buttons, clientX, pointerId }) => {
      const to = grip - clientX;
      // A finger scrolls natively.
      if (!this.#over || buttons !== 1 || !(Math.abs(to - strip.scrollLeft) >= 4)) return;
      dragged = true;
      // A hand does not keep to so low a box.
      strip.setPointerCapture(pointerId);
      strip.scrollLeft = to;
    });
    // A drag of the line takes no link with it, and its end is no click, as a key's is.
    on('dragstart', (event) => {
      event.preventDefault();
    });
    on('click', (event) => {
      if (dragged && viaOf(event) === 'pointer') event.preventDefault();
    });
    // What scrolls the page passes over the line; so does what the line itself does to the strip.
    on('wheel', ({ deltaX }) => {
      if (deltaX) this.#touch();
    });
    on('scroll', () => {
      if (this.#line && !this.#runs) jump(this.#line, this.#animations, this.#at);
      if (!this.#runs || strip.scrollLeft) this.#touch();
    });
    on('focusin', ({ target }) => {
      if (this.#runs || this.#letGo) this.#stop(true);
      void this.#host.updateComplete.then(() => {
        reveal(target as Element);
      });
    });
  }

  get #runs(): boolean {
    return typeof this.#animations[0]?.currentTime === 'number';
  }

  #stop(stopped: boolean): void {
    this.stopped = stopped;
    clearTimeout(this.#letGo);
    this.#letGo = undefined;
    this.#host.requestUpdate();
  }

  /** A hand on the line: it scrolls natively from where it stands, until some time after the last touch. */
  #touch(): void {
    if (!this.#runs && !this.#letGo) return;
    clearTimeout(this.#letGo);
    this.#letGo = setTimeout(() => {
      if (this.#over) this.#touch();
      else {
        this.#letGo = undefined;
        this.#refresh();
      }
    }, LET_GO_MS);
    if (this.#runs) this.#refresh();
  }

  /** Brings what moves in line with what is there and with what the reader wants. */
  readonly #refresh = (): void => {
    const moving = this.#moving();
    const before = this.#line;
    const at = this.#at;
    const line = moving && measure(moving);
    this.#line = line;
    const possible = line && !calm().matches;
    const runs = possible && this.#inView && !this.stopped && !this.#letGo;
    for (const animation of this.#animations) animation.cancel();
    if (moving) {
      for (const box of [moving.strip, moving.list]) this.#sizes?.observe(box);
      // The buttons show only where there is something to pause, or to go to.
      moving.strip.className = `${moving.items[1] ? 'many' : ''} ${possible ? 'movable' : ''} ${runs ? 'moving' : ''}`;
    }
    const from = line && before ? carry(at, before, line) : 0;
    this.#animations = possible ? start(line, from) : [];
    if (runs) this.#pace();
    else {
      // Standing, with everything where it is: what has jumped stays where it jumped to.
      for (const animation of this.#animations) animation.pause();
      this.#animations[0]?.cancel();
    }
    if (line) line.strip.scrollLeft = runs ? 0 : line.rtl ? -from : from;
  };

  /** What part of the line is at the strip's edge. */
  get #at(): number {
    const [whole] = this.#animations;
    if (!this.#line) return 0;
    return (whole ? placeOf(this.#line, whole) : 0) + Math.abs(this.#line.strip.scrollLeft);
  }

  /** Slower under the pointer. */
  #pace(): void {
    for (const animation of this.#animations) animation.playbackRate = this.#over ? UNDER_POINTER : 1;
  }
}

/** Puts what a key moved focus to into view as a whole; what a pointer is on stays under it. */
function reveal(target: Element): void {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
