import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../footnote-list/define.js';
import type { NpFootnote } from './footnote.js';

const meta: Meta<NpFootnote> = {
  title: 'Elements/Footnote',
  component: 'np-footnote',
  tags: ['autodocs'],
  args: { name: 'timetable' },
  render: ({ name }) =>
    html`<article>
      <p>
        The ferry ran all night<np-footnote name=${name}
          >Timetable of the Orla ferries, winter 1954.</np-footnote
        >.
      </p>
      <np-footnote-list heading="Notes"></np-footnote-list>
    </article>`,
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
