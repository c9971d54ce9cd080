import { create } from 'storybook/theming/create';

const SERIF = "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, serif";
const INK = '#1d1b18';
const QUIET = '#5f5a52';
const RULE = '#d9d4ca';
const ACCENT = '#8a2b1c';

/** Ink on paper: one serif, one accent, hairlines instead of boxes. Contrast of text is 4.5:1 or more. */
export const paper = create({
  base: 'light',
  brandTitle: 'Newsprint',
  brandTarget: '_self',
  fontBase: SERIF,
  fontCode: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  colorPrimary: ACCENT,
  colorSecondary: ACCENT,
  appBg: '#f4f1ea',
  appContentBg: '#fffdf9',
  appPreviewBg: '#fffdf9',
  appBorderColor: RULE,
  appBorderRadius: 2,
  barBg: '#fffdf9',
  barTextColor: QUIET,
  barHoverColor: ACCENT,
  barSelectedColor: ACCENT,
  textColor: INK,
  textMutedColor: QUIET,
  textInverseColor: '#fffdf9',
  inputBg: '#fffdf9',
  inputBorder: RULE,
  inputTextColor: INK,
  inputBorderRadius: 2,
});
