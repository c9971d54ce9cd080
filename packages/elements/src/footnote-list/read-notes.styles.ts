/** For the box of an open note, in the list’s shadow root. */
const boxStyles = `
  [part='preview'] {
    inset: auto;
    margin: 0.5rem 0.25rem;
    border: 1px solid color-mix(in srgb, currentcolor 30%, #0000);
    border-radius: 0.25rem;
    padding: 0.75rem 1rem;
    background: var(--np-footnote-background, var(--np-page-background, Canvas));
    color: var(--np-footnote-color, var(--np-page-color, CanvasText));
    box-shadow: 0 0.25rem 1.5rem #0003;
    inline-size: max-content;
    max-inline-size: min(var(--np-footnote-width, 24rem), 100vw - 2rem);
    max-block-size: 40vh;
    overflow: auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
    font-size: 0.9375em;
    text-align: start;
    position-area: block-end;
    justify-self: anchor-center;
    position-try: flip-block;
  }
  /* The note of a note stands in its box, and is as large. */
  [part='preview'] [part] {
    font-size: inherit;
  }
  [part='sidenote'] {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    font-size: 0.8125em;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
  }
  [part='sidenote'][hidden] {
    display: none;
  }
  [part='sidenote'] p {
    margin: 0;
  }
  .lit {
    background: color-mix(in srgb, currentcolor 12%, #0000);
    /* To be seen where the system's colours leave no tints. */
    outline: 2px solid #0000;
  }
  /* Without anchors a note opens at the foot of the window. */
  @supports not (position-area: block-end) {
    [part='preview'] {
      inset: auto 0 0;
      margin: 0 auto 1rem;
    }
  }
  @media print {
    [part='preview'],
    [part='sidenote'] {
      display: none;
    }
  }
`;

/** For what stands in the publisher’s tree. The publisher’s own rules win over all of these. */
const textStyles = `
  /* Who comes by key needs no room for a finger, and a ring around it would strike through the words beside. */
  :where(a[role^='doc-']:focus-visible)::after {
    content: none;
  }
  :where(a[aria-expanded='true']),
  :where(a[aria-current]),
  :where(a[role='doc-noteref']:target),
  :where(li:target) {
    background: color-mix(in srgb, currentcolor 12%, #0000);
  }
  ::highlight(np-sentence) {
    background: #fc05;
  }
  /*
   * The system's colours leave no tints; an outline around a link would go around its room for a finger, too. The
   * page's own colours do not count here, and one of the two would be hard to read.
   */
  @media (forced-colors: active) {
    :where(a[aria-expanded='true']),
    :where(a[aria-current]),
    :where(a[role='doc-noteref']:target) {
      background: Highlight !important;
      color: HighlightText !important;
      forced-color-adjust: none;
    }
    :where(li:target) {
      outline: 2px solid Highlight;
    }
    ::highlight(np-sentence) {
      background: Highlight;
      color: HighlightText;
    }
  }
  :where([data-np-note]) {
    margin-block: 0.75em;
    border-inline-start: 3px solid color-mix(in srgb, currentcolor 30%, #0000);
    padding-inline-start: 1em;
    font-size: 0.9375em;
  }
  :where([data-np-full]) {
    margin-block-start: 0.5em;
    border-block-start: 1px solid color-mix(in srgb, currentcolor 30%, #0000);
    padding-block-start: 0.5em;
  }
  :where(np-footnote-list > [slot^='preview']) > :where(:first-child, :last-child) {
    margin-block: 0;
  }
  @media print {
    [data-np-note],
    np-footnote-list > [slot^='preview'] {
      display: none;
    }
  }
`;

let sheets: readonly [box: CSSStyleSheet, text: CSSStyleSheet] | undefined;

/** Styles what belongs to reading in a list and in the tree around it. @returns what takes the styles away */
export function adoptReadingStyles(host: Element): () => void {
  sheets ??= [sheetOf(boxStyles), sheetOf(textStyles)];
  const trees = [host.shadowRoot, host.getRootNode() as Document | ShadowRoot];
  trees.forEach((tree, index) => {
    const sheet = sheets?.[index];
    if (sheet) tree?.adoptedStyleSheets.push(sheet);
  });
  return () => {
    trees.forEach((tree, index) => {
      const at = tree?.adoptedStyleSheets.findLastIndex((sheet) => sheet === sheets?.[index]) ?? -1;
      if (tree && at >= 0)
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((_, other) => other !== at);
    });
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
