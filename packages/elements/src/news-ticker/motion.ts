import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { carry, measure, placeOf, start, type Line, type Moving } from './line.js';
import { keep, recall } from './memory.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Speed under the pointer, as a part of the full speed: slow enough to aim at a headline. */
const UNDER_POINTER = 0.25;

/** How long after a hand let go the line moves on by itself, in ms. */
const LET_GO_MS = 3_000;

/** The reader's choice for the whole site: whether tickers stand still. */
const STILL = 'still';

const HEARD = 'click dragstart focusin pointerdown pointerenter pointerleave pointermove scroll wheel'.split(
  ' ',
);

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
  /** Where the mouse holds the line, in px from its start. */
  #grip = 0;
  #dragged = false;
  #letGo: ReturnType<typeof setTimeout> | undefined;
  /** What runs; nothing while standing. */
  #line: Line | undefined;
  #animations: Animation[] = [];

  constructor(host: Host, moving: () => Moving | undefined) {
    this.#host = host;
    this.#moving = moving;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#teardown = new AbortController());
    // After the first render, which equals the server's.
    void this.#host.updateComplete.then(() => {
      if (recall(STILL) === true) this.#stop(true);
    });
    const seen = new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)?.isIntersecting === true;
      this.#refresh();
    });
    const sizes = (this.#sizes = new ResizeObserver(this.#refresh));
    const edited = new MutationObserver(this.#refresh);
    seen.observe(this.#host);
    edited.observe(this.#host, { childList: true, subtree: true });
    calm().addEventListener('change', this.#refresh, { signal });
    signal.addEventListener('abort', () => {
      for (const observer of [seen, sizes, edited]) observer.disconnect();
    });
  }

  hostDisconnected(): void {
    this.#teardown.abort();
    clearTimeout(this.#letGo);
    this.#letGo = undefined;
    this.#inView = false;
    this.#stand();
    this.#forget();
  }

  hostUpdated(): void {
    this.#refresh();
  }

  /** What the pause button does. The choice holds for the site until the reader makes another. */
  toggle(): void {
    this.#stop(!this.stopped);
    keep(STILL, this.stopped);
  }

  /** Listens on the strip. */
  listen(strip: HTMLElement): void {
    for (const type of HEARD) strip.addEventListener(type, this, { passive: type === 'wheel' });
  }

  handleEvent(event: Event): void {
    const { type } = event;
    const strip = event.currentTarget as HTMLElement;
    const { pointerType, clientX, buttons, deltaX } = event as PointerEvent & WheelEvent;
    const mouse = pointerType === 'mouse';
    if (type === 'pointerenter' || type === 'pointerleave') {
      this.#over = mouse && type === 'pointerenter';
      for (const animation of this.#animations) animation.updatePlaybackRate(this.#rate);
    } else if (type === 'pointermove') {
      const to = this.#grip - clientX;
      if (mouse && buttons === 1 && Math.abs(to - strip.scrollLeft) >= 4) {
        this.#dragged = true;
        strip.scrollLeft = to;
      }
    } else if (type === 'dragstart' || type === 'click') {
      // The end of a drag is no click, and a drag of the line takes no link with it.
      if (this.#dragged || type === 'dragstart') event.preventDefault();
    } else {
      // What scrolls the page passes over the line; so does what the line itself did to the strip.
      const passes = type === 'wheel' && !deltaX;
      const own = type === 'scroll' && !!this.#line && strip.scrollLeft === 0;
      if (this.#line ?? this.#letGo) {
        if (type === 'focusin') this.#stop(true);
        else if (!passes && !own) this.#hold();
      }
      if (type === 'pointerdown') {
        this.#grip = clientX + strip.scrollLeft;
        this.#dragged = false;
      }
    }
  }

  get #rate(): number {
    return this.#over && !this.#line?.turns ? UNDER_POINTER : 1;
  }

  #stop(stopped: boolean): void {
    this.stopped = stopped;
    clearTimeout(this.#letGo);
    this.#letGo = undefined;
    this.#host.requestUpdate();
  }

  /** A hand on the strip: it scrolls natively from where it stands, until some time after the last touch. */
  #hold(): void {
    clearTimeout(this.#letGo);
    this.#letGo = setTimeout(() => {
      this.#letGo = undefined;
      if (this.#over) this.#hold();
      else this.#refresh();
    }, LET_GO_MS);
    if (this.#line) this.#refresh();
  }

  /** Brings what moves in line with what is there and with what the reader wants. */
  readonly #refresh = (): void => {
    const moving = this.#moving();
    const before = this.#line;
    const at = this.#stand();
    const line = moving && measure(moving);
    const possible = !!line && !calm().matches;
    if (!possible) this.#forget();
    if (line && before) scroll(line, carry(at, before, line));
    if (moving) {
      for (const box of [moving.strip, moving.list]) this.#sizes?.observe(box);
      // The button shows only where there is something to pause.
      moving.strip.classList.toggle('movable', possible);
    }
    if (possible && this.#inView && !this.stopped && !this.#letGo) this.#run(line);
  };

  #run(line: Line): void {
    this.#forget();
    this.#animations = start(line, Math.abs(line.strip.scrollLeft));
    for (const animation of this.#animations) animation.playbackRate = this.#rate;
    scroll(line, 0);
    line.strip.classList.add('moving');
    this.#line = line;
  }

  /** From moving to standing, with everything where it is: what has jumped stays where it jumped to. */
  #stand(): number {
    const line = this.#line;
    const [whole, ...heads] = this.#animations;
    if (!line || !whole) return 0;
    this.#line = undefined;
    const at = placeOf(line, whole) + Math.abs(line.strip.scrollLeft);
    whole.cancel();
    for (const head of heads) head.pause();
    line.strip.classList.remove('moving');
    scroll(line, at);
    return at;
  }

  #forget(): void {
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
  }
}

function scroll({ strip, rtl }: Line, at: number): void {
  strip.scrollLeft = rtl ? -at : at;
}
