/**
 * One published piece, whatever it came from: RSS, Atom, JSON Feed, WordPress posts, attributes or a
 * publisher's own HTML.
 *
 * This is the only shape that crosses between packages: feeds are turned into it, cards and tickers show
 * it, and nothing downstream looks at a feed again.
 */
export interface Article {
  /** Stable identity: the feed's own id, else the URL. */
  readonly id: string;
  /** Absolute `http:` or `https:` URL; absent when the source gave none or an unsafe one. */
  readonly url?: string;
  /** Plain text, entities decoded, no markup. */
  readonly headline: string;
  /** Where the publisher files it, for example “Harbour”. Plain text; the URL as for `url`. */
  readonly section?: Link;
  /** Plain text, one paragraph; absent when the source gave none. */
  readonly summary?: string;
  /** Picture for the story; absent when the source gave none or only an unsafe address. */
  readonly image?: Picture;
  /** One entry per person or desk, in the source's order; empty when unsigned. */
  readonly authors: readonly Author[];
  /**
   * First publication: RFC 3339 with the offset that the source gave, or a full-date alone
   * (`2026-10-16`) when it gave no time. Absent when it gave no readable date.
   */
  readonly published?: string;
  /** Last change that the publisher declared; the same forms as `published`. */
  readonly updated?: string;
  /** Plain text, in the source's order; empty when there are none. */
  readonly keywords: readonly string[];
  /** The publication it came from, when several feeds are merged. */
  readonly source?: Link;
  /** What is said before the headline, for example “Opinion” or “Live”; plain text, in the page's language. */
  readonly label?: string;
  /** What the story is beside a text. */
  readonly media?: Media;
  /** It is for subscribers; no layout may leave that out. */
  readonly access?: 'subscriber';
  /** Who paid for it; no layout may leave that out. */
  readonly sponsor?: Link;
  /** It is being reported as it happens. */
  readonly live?: boolean;
  /** How many comments readers have written. */
  readonly comments?: number;
  /** What was changed after publication, in any order. */
  readonly changes?: readonly Change[];
}

/** A recording or a series of pictures. */
export interface Media {
  readonly kind: 'video' | 'audio' | 'gallery';
  /** ISO 8601, for example `PT3M20S`; absent for a gallery. */
  readonly duration?: string;
  /** How many pictures a gallery has. */
  readonly count?: number;
}

/** A change that the publisher declares; nothing is guessed from dates. */
export interface Change {
  /** A minor edit, new facts, or the correction of an error. */
  readonly kind: 'edit' | 'update' | 'correction';
  /** When: the same forms as `published`. */
  readonly date: string;
  /** What was changed, in plain text. */
  readonly note?: string;
}

/** A name and, where the source gave a safe one, its address. */
export interface Link {
  /** Plain text. */
  readonly name: string;
  /** Absolute `http:` or `https:` URL. */
  readonly url?: string;
}

/** Someone who wrote a story. */
export interface Author extends Link {
  /** Absolute `http:` or `https:` URL of a picture of them; absent when the source gave none. */
  readonly portrait?: string;
}

/** A picture and what it shows. */
export interface Picture {
  /** Absolute `http:` or `https:` URL, or a template of one: `{width}`, `{height}`, `{dpr}`. */
  readonly src: string;
  /** What it shows, in plain text; empty when it is decoration. */
  readonly alt: string;
  /** Intrinsic width in CSS px. */
  readonly width?: number;
  /** Intrinsic height in CSS px. */
  readonly height?: number;
  /** Candidates as in the HTML attribute of that name. */
  readonly srcset?: string;
  /** What must stay in view when it is cropped: shares of its width and height from the top left, 0 to 1. */
  readonly focus?: readonly [x: number, y: number];
}
