import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';
import type { NpFootnoteList } from './footnote-list.js';

const article = ({ preview, heading }: Pick<NpFootnoteList, 'preview' | 'heading'>) =>
  html`<article>
    <p>
      The Duchess was built in 1911, by a firm that made more pianos than cranes<sup id="fnref:1"
        ><a href="#fn:1">1</a></sup
      >, and she was never repainted<sup id="fnref:2"><a href="#fn:2">2</a></sup
      >. Her last driver kept a chair in the cab, and a kettle<sup id="fnref:1:2"><a href="#fn:1">1</a></sup
      >.
    </p>
    <np-footnote-list preview=${preview} heading=${heading}>
      <ol>
        <li id="fn:1">
          Minutes of the Vessmark harbour board, volume 9, page 41. <a href="#fnref:1">↩</a>
          <a href="#fnref:1:2">↩</a>
        </li>
        <li id="fn:2">
          So say the dockers; the board’s accounts name two tins of grey in 1938. <a href="#fnref:2">↩</a>
        </li>
      </ol>
    </np-footnote-list>
  </article>`;

const meta: Meta<NpFootnoteList> = {
  title: 'Elements/Footnote list',
  component: 'np-footnote-list',
  tags: ['autodocs'],
  args: { preview: 'auto', heading: 'Notes' },
  render: article,
};
export default meta;

type Story = StoryObj<NpFootnoteList>;

export const Default: Story = {};

/** The note opens under its paragraph, as it does by itself where the article is narrow. */
export const Inline: Story = { args: { preview: 'inline' } };

/** Notes in the margin: the article has the room for them, and says so by `--np-sidenote-width`. */
export const InTheMargin: Story = {
  args: { preview: 'sidenote' },
  render: (args) =>
    html`<div style="max-inline-size: 24rem; --np-sidenote-width: 11rem; --np-sidenote-gap: 1.5rem">
      ${article(args)}
    </div>`,
};

/** Notes of two groups: symbols for the translator’s, numbers for the author’s. */
export const Groups: Story = {
  render: ({ preview }) =>
    html`<article>
      <p>
        The ferry<np-footnote group="symbols">A flat boat on a chain.</np-footnote> ran all night<np-footnote
          >Timetable of the Orla ferries, winter 1954.</np-footnote
        >, and nobody paid twice<np-footnote group="symbols">The fare was one copper.</np-footnote>.
      </p>
      <np-footnote-list preview=${preview} heading="Notes"></np-footnote-list>
    </article>`,
};

/** Notes written where they are cited; the list is made of them. */
export const WrittenInPlace: Story = {
  render: ({ preview }) =>
    html`<article>
      <p>
        The ferry ran all night<np-footnote name="timetable"
          >Timetable of the Orla ferries, winter 1954.</np-footnote
        >, with a band on Fridays<np-footnote
          >The band was the captain’s <em>brother</em>, who played alone.</np-footnote
        >, and nobody paid twice<np-footnote name="timetable"></np-footnote>.
      </p>
      <np-footnote-list preview=${preview} heading="Notes"></np-footnote-list>
    </article>`,
};

/** Marks typed as text, and paragraphs of notes, as a page has them that was pasted from a typescript. */
export const TypedMarks: Story = {
  render: ({ preview }) =>
    html`<article>
      <p>The lock was dug by hand.[1] It leaked from the first day.[2]</p>
      <hr />
      <p>[1] Survey of the river Orla, 1788.</p>
      <p>[2] Letter of the lock keeper, undated.</p>
      <np-footnote-list preview=${preview}></np-footnote-list>
    </article>`,
};

/** Notes that stand in their sentence, behind the mark, as LaTeXML and Tufte CSS have them. */
export const InTheirSentences: Story = {
  render: ({ preview }) =>
    html`<article>
      <p>
        The lock was dug by hand<label for="sn-1" class="margin-toggle">1</label
        ><input type="checkbox" id="sn-1" hidden /><small class="sidenote"
          >&nbsp;Survey of the river Orla, 1788.</small
        >, and leaked from the first day<label for="sn-2" class="margin-toggle">2</label
        ><input type="checkbox" id="sn-2" hidden /><small class="sidenote"
          >&nbsp;Letter of the lock keeper.</small
        >.
      </p>
      <np-footnote-list preview=${preview}></np-footnote-list>
    </article>`,
};

/** Linked notes and typed ones, as an article has them that was pasted together. */
export const LinkedAndTyped: Story = {
  render: ({ preview }) =>
    html`<article>
      <p>
        The lock was dug by hand<sup id="mix-ref"><a href="#mix-note">1</a></sup
        >. It leaked from the first day.[2]
      </p>
      <ol>
        <li id="mix-note">Survey of the river Orla, 1788. <a href="#mix-ref">↩</a></li>
      </ol>
      <p>[2] Letter of the lock keeper, undated.</p>
      <np-footnote-list preview=${preview}></np-footnote-list>
    </article>`,
};

/** An article without notes: there is nothing to see. */
export const Emptiest: Story = {
  render: () =>
    html`<article>
      <p>No notes.</p>
      <np-footnote-list></np-footnote-list>
    </article>`,
};

/** A note that scrolls. */
export const Longest: Story = {
  render: ({ preview }) =>
    html`<article>
      <p>
        The council sat for eleven hours<np-footnote
          >${'Minutes of the sitting, which fill four volumes and name every lantern on the footbridge. '.repeat(20)} </np-footnote
        >.
      </p>
      <np-footnote-list preview=${preview} heading="Notes"></np-footnote-list>
    </article>`,
};

export const RightToLeft: Story = {
  render: ({ preview }) =>
    html`<article dir="rtl" lang="ar">
      <p>
        عادت العبّارة إلى الميناء<np-footnote>سجلّ الميناء القديم، المجلّد التاسع.</np-footnote> بعد غياب طويل.
      </p>
      <np-footnote-list preview=${preview} heading="ملاحظات"></np-footnote-list>
    </article>`,
};

/** What a reader sees while the script is on its way, or when it never comes: the publisher's own links. */
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: () =>
    html`<article>
      <p>
        Her last driver kept a chair in the cab<sup id="ref-1"><a href="#note-1">1</a></sup
        >.
      </p>
      <np-footnote-list>
        <ol>
          <li id="note-1">Minutes of the Vessmark harbour board. <a href="#ref-1">↩</a></li>
        </ol>
      </np-footnote-list>
    </article>`,
};
