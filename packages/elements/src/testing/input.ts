import { commands, server } from 'vitest/browser';

type PointerButton = 'left' | 'middle' | 'right';

declare module 'vitest/browser' {
  interface BrowserCommands {
    pointerMove: (x: number, y: number) => Promise<void>;
    pointerDown: (button?: PointerButton) => Promise<void>;
    pointerUp: (button?: PointerButton) => Promise<void>;
    wheel: (x: number, y: number) => Promise<void>;
    pressKey: (key: string) => Promise<void>;
    emulateMedia: (media: {
      colorScheme?: 'light' | 'dark';
      reducedMotion?: 'reduce' | 'no-preference';
      forcedColors?: 'active' | 'none';
      media?: 'print' | 'screen';
    }) => Promise<void>;
  }
}

/** Moves the real pointer to the middle of an element. */
export async function hover(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const [box = target.getBoundingClientRect()] = target.getClientRects();
  await commands.pointerMove(box.left + box.width / 2, box.top + box.height / 2);
}

/** Clicks the middle of an element with the real pointer. */
export async function click(target: Element, button: PointerButton = 'left'): Promise<void> {
  await hover(target);
  await commands.pointerDown(button);
  await commands.pointerUp(button);
}

/** Moves the real pointer to the page's far corner, away from what is under test. */
export async function moveAway(): Promise<void> {
  await commands.pointerMove(innerWidth - 2, innerHeight - 2);
}

/** Presses keys one after another, for example `press('Tab', 'Enter')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await commands.pressKey(key);
}

/** Only Chromium's driver can make a page believe in paper, forced colours or less motion: `it.runIf(canEmulate)(…)`. */
export const canEmulate = server.browser === 'chromium';

export const { emulateMedia, pointerMove, pointerDown, pointerUp, wheel } = commands;
