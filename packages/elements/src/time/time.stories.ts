import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';
import type { NpTime } from './time.js';

const meta = {
  title: 'Elements/Time',
  component: 'np-time',
  tags: ['autodocs'],
  args: { datetime: '2026-10-16T08:05:00+02:00', format: 'auto', formatStyle: 'long' },
  render: ({ datetime, format, formatStyle }) =>
    html`<np-time
      datetime=${datetime}
      format=${format}
      format-style=${formatStyle}
      time-zone="Europe/Paris"
    ></np-time>`,
} satisfies Meta<NpTime>;
export default meta;

type Story = StoryObj<NpTime>;

export const Default: Story = {};
export const AlwaysRelative: Story = { args: { format: 'relative' } };
export const WithItsTimeOfDay: Story = { args: { format: 'datetime' } };
export const ADayAlone: Story = { args: { datetime: '2026-10-16' } };
export const InAList: Story = {
  render: ({ datetime }) =>
    html`<ul>
      <li><np-time format="relative" datetime=${datetime}></np-time></li>
    </ul>`,
};
export const Emptiest: Story = { args: { datetime: '' } };
export const Longest: Story = {
  render: ({ datetime }) => html`<np-time lang="uk" format="datetime" datetime=${datetime}></np-time>`,
};
export const RightToLeft: Story = {
  render: ({ datetime }) =>
    html`<p lang="ar-EG" dir="rtl"><np-time format="datetime" datetime=${datetime}></np-time></p>`,
};
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: ({ datetime }) => html`<np-time datetime=${datetime}>16 October 2026</np-time>`,
};
