import { leaveNear, watchNear } from './nearby.js';
import { isServer, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Pick<LitElement, 'hasUpdated' | 'renderOptions'> & Element;

/** `setTimeout` overflows above 2^31-1 ms and would fire at once; well below it. */
const LONGEST_WAIT_MS = 1e9;

/** When each text goes stale, in milliseconds since the Unix epoch. */
const due = new Map<Host, number>();

/** Hosts that the reader is far from: their texts may go stale unseen. */
const away = new WeakSet<Host>();

/** One timer for all hosts: it wakes for the earliest of those near, and not while the page is hidden. */
let timer: ReturnType<typeof setTimeout> | undefined;
let wakesAt = Infinity;
let printing: MediaQueryList | undefined;

function wakeAt(at: number): void {
  if (at >= wakesAt || document.hidden) return;
  rest();
  wakesAt = at;
  timer = setTimeout(wake, Math.min(at - Date.now(), LONGEST_WAIT_MS));
}

function rest(): void {
  clearTimeout(timer);
  wakesAt = Infinity;
}

function wake(): void {
  rest();
  const now = Date.now();
  for (const [host, at] of due) {
    if (away.has(host)) continue;
    if (at > now) wakeAt(at);
    else host.requestUpdate();
  }
}

function noteNear(isNear: boolean, host: Host): void {
  away[isNear ? 'delete' : 'add'](host);
  wakeAt(0);
}

/** Everything that can change a text beside the passing of time, listened to once for the page. */
function listen(): void {
  printing = matchMedia('print');
  printing.addEventListener('change', () => {
    for (const host of due.keys()) host.requestUpdate();
  });
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', wake);
}

/**
 * Renders its host again when the text it shows goes stale, and not before.
 *
 * The host says while rendering how long its text holds. All hosts share one timer, which wakes for the
 * earliest of them. Nothing is scheduled on a server, while the page is hidden, or for a host that is out of the
 * document or far from what the reader sees; when that changes, the host catches up.
 */
export class StaleText implements ReactiveController {
  readonly #host: Host;

  /** The host's first markup is a server's. */
  isSent: boolean = isServer;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** This render must equal the server's; on a reader's machine, the one with the reader's clock follows. */
  get isServers(): boolean {
    return this.isSent && !this.#host.hasUpdated;
  }

  /** Paper does not age: a relative text is printed as its date. Hosts render again when this changes. */
  get printing(): boolean {
    return Boolean(printing?.matches);
  }

  /** @param staleIn - milliseconds until the text just rendered goes stale; never without it */
  holdsFor(staleIn = Infinity): void {
    const host = this.#host;
    const at = Date.now() + staleIn;
    if (!host.isConnected || staleIn === Infinity) this.hostDisconnected();
    else {
      due.set(host, at);
      watchNear(host, noteNear);
      if (!away.has(host)) wakeAt(at);
    }
  }

  hostConnected(): void {
    const host = this.#host;
    if (!printing) listen();
    if (host.hasUpdated) {
      host.requestUpdate();
      return;
    }
    this.isSent = Boolean(host.shadowRoot?.firstChild);
    // A page without Lit's hydration would show the server's markup beside the new.
    if (!host.renderOptions.renderBefore) return;
    host.renderOptions.renderBefore = null;
    host.shadowRoot?.replaceChildren();
  }

  hostUpdated(): void {
    if (this.isServers) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    const host = this.#host;
    leaveNear(host);
    due.delete(host);
    if (!due.size) rest();
  }
}
