import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../footnote-list/define.js';
import type { NpFootnote } from './footnote.js';

const meta: Meta<NpFootnote> = {
  title: 'Elements/Footnote',
  component: 'np-footnote',
  tags: ['autodocs'],
  args: { name: 'timetable', group: '' },
  // Another article for each name and group: a list reads them when it collects its notes.
  render: ({ name, group }) =>
    html`${keyed(
      `${group} ${name}`,
      html`<article>
        <p>
          The ferry ran all night<np-footnote name=${name} group=${group}
            >Timetable of the Orla ferries, winter 1954.</np-footnote
          >, and nobody paid twice<np-footnote name="timetable" group=${group}></np-footnote>.
        </p>
        <np-footnote-list heading="Notes"></np-footnote-list>
      </article>`,
    )}`,
};
export default meta;

type Story = StoryObj<NpFootnote>;

export const Default: Story = {};

/** Without a list in the article the note stays in its sentence. */
export const WithoutAList: Story = {
  render: ({ name }) =>
    html`<p>
      The ferry ran all night<np-footnote name=${name}>Timetable of the Orla ferries.</np-footnote>.
    </p>`,
};

/** `newsprint.css` sets the note off from its sentence. */
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: () =>
    html`<p>
      The ferry ran all night<np-footnote>Timetable of the Orla ferries.</np-footnote>, and nobody paid twice.
    </p>`,
};
