import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';
import '../news-ticker/define.js';
import type { NpNewsTabs } from './news-tabs.js';
import { harbour, rightToLeft } from '../testing/articles.js';

const link = (name: string, headline: string) =>
  html`<li><a href="https://courier.example/${name}">${headline}</a></li>`;

const meta = {
  title: 'Elements/News tabs',
  component: 'np-news-tabs',
  tags: ['autodocs'],
  args: { label: 'News', selected: 0 },
  render: ({ label, selected }) => html`
    <np-news-tabs label=${label} .selected=${selected}>
      <h2>Latest</h2>
      <np-news-ticker .articles=${[harbour]}></np-news-ticker>
      <h2>Trending</h2>
      <ol>
        ${link('whistle', 'Dockers to vote on who keeps the Duchess’s whistle')}
        ${link('herring', 'Herring market reopens on Saturday with eleven stalls')}
        ${link('lock', 'Upper Lock closed to barges until Monday noon')}
      </ol>
    </np-news-tabs>
  `,
} satisfies Meta<NpNewsTabs>;
export default meta;

type Story = StoryObj<NpNewsTabs>;

export const Default: Story = {};
export const SecondTab: Story = { args: { selected: 1 } };

/** One heading needs no tabs. */
export const OneList: Story = {
  render: () => html`
    <np-news-tabs>
      <h2>Latest</h2>
      <ul>
        ${link('lock', 'Upper Lock closed to barges until Monday noon')}
      </ul>
    </np-news-tabs>
  `,
};

/** More tabs than fit in a line take another. */
export const ManyTabs: Story = {
  render: () => html`
    <np-news-tabs style="max-inline-size: 20em">
      ${['Latest', 'Trending', 'Planning, transport and the public realm', 'Letters', 'Notices'].map(
        (name) =>
          html`<h2>${name}</h2>
            <ul>
              ${link(name, `All there is under ${name}`)}
            </ul>`,
      )}
    </np-news-tabs>
  `,
};

export const RightToLeft: Story = {
  render: () => html`
    <np-news-tabs dir="rtl" lang="ar">
      <h2>الأحدث</h2>
      <np-news-ticker .articles=${[rightToLeft]}></np-news-ticker>
      <h2>الأكثر قراءة</h2>
      <ul>
        <li><a href=${rightToLeft.url ?? ''}>${rightToLeft.headline}</a></li>
      </ul>
    </np-news-tabs>
  `,
};

/** What stands until the script is there, and for good where it never comes. */
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: () => html`
    <np-news-tabs>
      <h2>Latest</h2>
      <ul>
        ${link('lock', 'Upper Lock closed to barges until Monday noon')}
      </ul>
      <h2>Trending</h2>
      <ul>
        ${link('herring', 'Herring market reopens on Saturday with eleven stalls')}
      </ul>
    </np-news-tabs>
  `,
};
