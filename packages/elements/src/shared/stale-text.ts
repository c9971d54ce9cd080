import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** `setTimeout` overflows above 2^31-1 ms and would fire at once. */
const LONGEST_WAIT_MS = 2_147_483_647;

/** One timer for all hosts: it wakes for the earliest of them, and not while the page is hidden. */
const clock = {
  due: new Map<Host, number>(),
  timer: undefined as ReturnType<typeof setTimeout> | undefined,

  schedule: () => {
    clearTimeout(clock.timer);
    clock.timer = undefined;
    if (clock.due.size === 0 || document.hidden) return;
    const wait = Math.min(...clock.due.values()) - Date.now();
    clock.timer = setTimeout(clock.wake, Math.min(Math.max(wait, 0), LONGEST_WAIT_MS));
  },

  wake: () => {
    const now = Date.now();
    for (const [host, at] of clock.due) {
      if (at > now) continue;
      clock.due.delete(host);
      host.requestUpdate();
    }
    clock.schedule();
  },
};

let listening = false;

/**
 * Renders its host again when the text it shows goes stale, and not before.
 *
 * The host says while rendering how long its text holds. All hosts share one timer, which wakes for the
 * earliest of them. Nothing is scheduled on a server, while the page is hidden, or for a host out of the
 * document.
 */
export class StaleText implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** @param staleIn - milliseconds until the text just rendered goes stale; `Infinity` for never */
  holdsFor(staleIn: number): void {
    if (!this.#host.isConnected || staleIn === Infinity) clock.due.delete(this.#host);
    else clock.due.set(this.#host, Date.now() + staleIn);
    clock.schedule();
  }

  hostConnected(): void {
    if (!listening) document.addEventListener('visibilitychange', () => clock.wake());
    listening = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clock.due.delete(this.#host);
    clock.schedule();
  }
}
