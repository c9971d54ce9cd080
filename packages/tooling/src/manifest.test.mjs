import { describe, expect, it } from 'vitest';
import { analyse } from './manifest-analysis.mjs';
import { gaps } from './manifest-gate.mjs';

/** An element with one of everything, described. */
const whole = {
  'src/note/define.ts': `
import { define } from '../shared/define.js';
import { NpNote } from './note.js';
define('np-note', NpNote);`,
  'src/note/note-open-event.ts': `
/** Dispatched as \`np-note-open\` when a note opens. */
export class NoteOpenEvent extends Event {
  static readonly type = 'np-note-open';
  /** The note's id. */
  readonly note: string;
  constructor(note: string) {
    super(NoteOpenEvent.type);
    this.note = note;
  }
}`,
  'src/note/note.styles.ts': `
export const noteStyles = css\`:host { color: var(--np-note-color, inherit); }\`;`,
  'src/note/note.ts': `
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
export type { NoteOpenEvent } from './note-open-event.js';
/**
 * A note.
 *
 * @summary Shows a note.
 * @tagname np-note
 * @status experimental
 * @since 0.1.0
 * @slot - The text.
 * @slot mark - The mark before it.
 * @csspart body - The text's box.
 * @cssproperty [--np-note-color=inherit] - Text colour.
 * @fires {NoteOpenEvent} np-note-open - The note opened.
 */
export class NpNote extends LitElement {
  static override styles = noteStyles;
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** The note as data; the slot without it. */
  @property({ attribute: false }) note?: string | undefined;
  #open = false;
  /** Opens the note. */
  open(): void {
    const event = new NoteOpenEvent('n1');
    this.dispatchEvent(event);
  }
  override connectedCallback(): void {
    super.connectedCallback();
  }
  override render() {
    return html\`<div part="body"><slot name="mark"></slot><slot></slot></div>\`;
  }
}`,
};

const NOTE = 'src/note/note.ts';

/** The sentences for the whole element after one edit. */
function gapsAfter(find, put, path = NOTE) {
  expect(whole[path]).toContain(find);
  const sources = { ...whole, [path]: whole[path].replace(find, put) };
  return gaps(analyse(sources), sources);
}

const manifest = analyse(whole);
const note = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ name }) => name === 'NpNote');

describe('the manifest', () => {
  it('has nothing missing when everything is described', () => {
    expect(gaps(manifest, whole)).toEqual([]);
  });

  it('lists what is public', () => {
    expect({
      attributes: note.attributes.map(({ name }) => name),
      members: note.members.map(({ name }) => name),
      slots: note.slots.map(({ name }) => name),
      parts: note.cssParts.map(({ name }) => name),
      properties: note.cssProperties.map(({ name }) => name),
      events: note.events.map(({ name }) => name),
    }).toEqual({
      attributes: ['heading-level'],
      members: ['headingLevel', 'note', 'open'],
      slots: ['', 'mark'],
      parts: ['body'],
      properties: ['--np-note-color'],
      events: ['np-note-open'],
    });
  });

  it('says once that something may be missing', () => {
    const { type } = note.members.find(({ name }) => name === 'note');
    expect(type.text).toBe('string | undefined');
  });

  it('says how settled an element is, and since when', () => {
    expect(note).toMatchObject({ status: 'experimental', since: '0.1.0', summary: 'Shows a note.' });
  });

  it('keeps a registration that was made through the helper', () => {
    const exports = manifest.modules.flatMap((module) => module.exports);
    expect(exports).toContainEqual({
      kind: 'custom-element-definition',
      name: 'np-note',
      declaration: { name: 'NpNote', module: 'dist/note/note.js' },
    });
  });

  it('names built files only', () => {
    expect(manifest.modules.map(({ path }) => path)).toEqual([
      'dist/note/define.js',
      'dist/note/note-open-event.js',
      'dist/note/note.js',
    ]);
    expect(JSON.stringify(manifest)).not.toContain('src/');
  });
});

describe('the gate refuses', () => {
  it.each([
    ['/** Level of the heading, 2 to 6. */', '', '<np-note> attribute "heading-level" has no description'],
    ['/** The note as data; the slot without it. */', '', '<np-note> property "note" has no description'],
    ['/** Opens the note. */', '', '<np-note> method "open" has no description'],
    ['@slot mark - The mark before it.', '@slot mark', '<np-note> slot "mark" has no description'],
    ["@csspart body - The text's box.", '@csspart body', '<np-note> part "body" has no description'],
    [' - Text colour.', '', '<np-note> custom property "--np-note-color" has no description'],
    ['np-note-open - The note opened.', 'np-note-open', '<np-note> event "np-note-open" has no description'],
    ['A note.', '', '<np-note> has no description'],
    ['@summary Shows a note.', '', '<np-note> has no @summary'],
    ['@status experimental', '', '<np-note> has no @status'],
    ['@since 0.1.0', '', '<np-note> has no @since'],
  ])('what “%s” leaves when it is taken away', (find, put, gap) => {
    expect(gapsAfter(find, put)).toEqual([gap]);
  });

  it('a placeholder that nobody filled', () => {
    expect(gapsAfter('Opens the note.', 'TODO: what it does.')).toEqual([
      '<np-note> method "open" has no description',
    ]);
  });

  it('a phantom event', () => {
    expect(
      gapsAfter('this.dispatchEvent(event)', 'this.dispatchEvent(new NoteOpenEvent(note))'),
    ).toContainEqual(
      '<np-note> event "note" is a phantom: build the event in a variable before it is dispatched',
    );
  });

  it('an event that no class stands for', () => {
    expect(
      gapsAfter("type = 'np-note-open'", "type = 'np-note-opened'", 'src/note/note-open-event.ts'),
    ).toContainEqual(
      '<np-note> event "np-note-open" has no class with `static readonly type = \'np-note-open\'`',
    );
  });

  it('an event that is dispatched and not described', () => {
    expect(gapsAfter(' * @fires {NoteOpenEvent} np-note-open - The note opened.', ' *')).toEqual([
      'NoteOpenEvent is dispatched, and no element describes it: write `@fires {NoteOpenEvent} np-note-open - When.`',
    ]);
  });

  it('an event that is described and never dispatched', () => {
    expect(gapsAfter("const event = new NoteOpenEvent('n1');\n    this.dispatchEvent(event);", '')).toEqual([
      'NoteOpenEvent is described, and nothing dispatches it',
    ]);
  });

  it('an event whose type stays in its file', () => {
    expect(gapsAfter("export type { NoteOpenEvent } from './note-open-event.js';", '')).toEqual([
      '<np-note> event "np-note-open" is not told to TypeScript: export type { NoteOpenEvent } beside the class',
    ]);
  });

  it('an event that does not name its class', () => {
    expect(gapsAfter('{NoteOpenEvent}', '{Event}')).toEqual([
      '<np-note> event "np-note-open" does not name its class: write `@fires {NoteOpenEvent} np-note-open`',
    ]);
  });

  it("an event's field without a description", () => {
    expect(gapsAfter("/** The note's id. */", '', 'src/note/note-open-event.ts')).toEqual([
      'NoteOpenEvent field "note" has no description',
    ]);
  });

  it('an attribute without hyphens', () => {
    expect(gapsAfter(", attribute: 'heading-level'", '')).toEqual([
      '<np-note> attribute "headingLevel" is not written with hyphens: give the property `attribute: \'heading-level\'`',
    ]);
  });

  it('an element that is registered nowhere', () => {
    expect(gapsAfter("define('np-note', NpNote)", '', 'src/note/define.ts')).toEqual([
      "<np-note> is registered nowhere: its define.ts calls define('np-note', NpNote)",
    ]);
  });

  it.each([
    [' * @slot mark - The mark before it.', 'slot "mark"', '@slot mark'],
    [" * @csspart body - The text's box.", 'part "body"', '@csspart body'],
    [
      ' * @cssproperty [--np-note-color=inherit] - Text colour.',
      'custom property "--np-note-color"',
      '@cssproperty --np-note-color',
    ],
  ])('what is in the source but not in the docs: without “%s”', (find, what, tag) => {
    expect(gapsAfter(find, ' *')).toEqual([
      `<np-note> ${what} is in the source but not documented: write \`${tag} - What it is.\``,
    ]);
  });

  it.each([
    ['@slot mark - The', '@slot sign - The', 'slot "sign"'],
    ['@csspart body', '@csspart box', 'part "box"'],
    ['--np-note-color', '--np-note-colour', 'custom property "--np-note-colour"'],
  ])('what is in the docs but not in the source: “%s” made “%s”', (find, put, what) => {
    expect(gapsAfter(find, put)).toContainEqual(`<np-note> ${what} is documented but nowhere in the source`);
  });
});
