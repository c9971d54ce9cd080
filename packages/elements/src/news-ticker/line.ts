/** What moves, and how. */
export interface Moving {
  /** The box that clips the line and that a reader can scroll. */
  readonly strip: HTMLElement;
  /** The list inside it: the publisher's own, or the one in the shadow root. */
  readonly list: HTMLElement;
  readonly items: readonly HTMLElement[];
  /** What tells the items apart when they change, in the same order. */
  readonly keys: readonly unknown[];
  /** One headline at a time: each stands still for a while and fades into the next. Else all pass by. */
  readonly turns: boolean;
  /** CSS px per second. */
  readonly speed: number;
}

/** Where things stand, measured once; all lengths are CSS px from the line's start. */
export interface Line extends Moving {
  readonly rtl: boolean;
  /** Width of the strip. */
  readonly view: number;
  /** Where each item begins, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many items are in view at the line's start: they jump behind its end once they have left. */
  readonly heads: number;
  /** Length of one round. */
  readonly round: number;
  /** Duration of one round, in ms. */
  readonly duration: number;
}

/** How long one headline stands, in ms: long enough to read the longest at 200 words per minute. */
const TURN_MS = 7_000;

/** Part of a turn that the fade takes, at its beginning and again at its end. */
const FADE = 0.05;

/** Measures a line; nothing when all of it is in view already. Layout only: no animation changes it. */
export function measure(moving: Moving): Line | undefined {
  const { strip, list, items, turns, speed } = moving;
  if (items.length < 2 || !(speed > 0 && speed < Infinity)) return undefined;
  const rtl = getComputedStyle(list).direction === 'rtl';
  const edges = items.map(({ offsetLeft: left, offsetWidth: width }): [number, number] =>
    rtl ? [-left - width, -left] : [left, left + width],
  );
  const zero = edges[0]?.[0] ?? 0;
  const starts = edges.map(([start]) => start - zero);
  const ends = edges.map(([, end]) => end - zero);
  const view = strip.clientWidth;
  const base = { ...moving, rtl, view, starts, ends };
  if (turns && view)
    return { ...base, heads: 0, round: view * items.length, duration: TURN_MS * items.length };
  const content = ends.at(-1) ?? 0;
  if (content <= view) return undefined;
  const heads = starts.filter((start) => start < view).length;
  // Whatever jumps must land out of sight.
  const round = Math.max(content, ...items.slice(0, heads).map((item) => view + item.offsetWidth));
  return { ...base, heads, round, duration: (round / speed) * 1_000 };
}

/** Where a place in a line is after a change: the headline at the strip's edge stays there. */
export function carry(at: number, before: Line, after: Line): number {
  const { starts, round, keys } = before;
  const index = keys.findIndex((key, index) => (starts[index + 1] ?? round) > at && after.keys.includes(key));
  const start = after.starts[after.keys.indexOf(keys[index])] ?? 0;
  return (start + at - (starts[index] ?? 0) + after.round) % after.round;
}

/** Sets a line in motion from a place: the list's own animation, then one for each item that jumps. */
export function start(line: Line, from: number): Animation[] {
  const { list, items, ends, heads, round, duration, rtl, turns } = line;
  const timing = { duration, iterations: Infinity };
  const shift = (length: number, unit = 'px') => `translateX(${rtl ? length : -length}${unit})`;
  const frames = turns
    ? items.flatMap((_, turn) =>
        [0, FADE, 1 - FADE, 1].map((part) => ({
          offset: (turn + part) / items.length,
          opacity: part % 1 ? 1 : 0,
          transform: shift(turn * 100, '%'),
        })),
      )
    : { transform: [shift(0), shift(round)] };
  const animations = [
    list.animate(frames, timing),
    ...items.slice(0, heads).map((item, index) => {
      const jumped = shift(-round);
      const offset = [0, (ends[index] ?? 0) / round];
      return item.animate({ transform: [shift(0), jumped, jumped], offset, easing: 'step-end' }, timing);
    }),
  ];
  const time = turns ? (Math.round(from / line.view) + FADE) / items.length : from / round;
  for (const animation of animations) animation.currentTime = (time % 1) * duration;
  return animations;
}

/** Puts what jumps where it belongs when a hand has moved the standing line to a place, at either end of it. */
export function jump({ ends, duration }: Line, [, ...heads]: Animation[], at: number): void {
  heads.forEach((head, index) => {
    const time = at < (ends[index] ?? 0) ? 0 : duration - 1;
    if (head.currentTime !== time) head.currentTime = time;
  });
}

/** Which part of a running line is at the strip's edge. */
export function placeOf({ round, duration, turns, view, items }: Line, animation: Animation): number {
  const part = (Number(animation.currentTime) % duration) / duration;
  return turns ? Math.floor(part * items.length) * view : part * round;
}
