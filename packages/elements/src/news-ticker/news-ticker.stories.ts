import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';
import type { NpNewsTicker } from './news-ticker.js';
import { bare, harbour, longWinded, rightToLeft } from '../testing/articles.js';

const ferry = {
  ...bare,
  id: 'ferry',
  url: 'https://courier.example/ferry',
  headline: 'Night ferry returns to the old port after ten years',
  section: { name: 'Harbour' },
  summary: 'The first boat leaves on Friday evening, and the cafés on the quay will leave their lamps lit.',
  published: '2026-10-16T18:30:00+02:00',
};
const lamps = {
  ...ferry,
  id: 'lamps',
  url: 'https://courier.example/lamps',
  headline: 'Lamps along the Orla relit, one bridge at a time',
  section: { name: 'City' },
  published: '2026-10-16T16:10:00+02:00',
};
const bakers = {
  ...ferry,
  id: 'bakers',
  url: 'https://courier.example/bakers',
  headline: 'Bakers of the lower town settle on one size of loaf',
  section: { name: 'Business' },
  published: '2026-10-16T14:00:00+02:00',
};

const meta = {
  title: 'Elements/News ticker',
  component: 'np-news-ticker',
  tags: ['autodocs'],
  args: {
    articles: [harbour, ferry, lamps, bakers],
    layout: 'list',
    heading: 'Latest',
    limit: 10,
    speed: 50,
  },
  argTypes: { layout: { control: 'inline-radio', options: ['list', 'ticker', 'rotate'] } },
  render: ({ articles, layout, heading, limit, speed }) =>
    html`<np-news-ticker
      layout=${layout}
      heading=${heading}
      limit=${limit}
      speed=${speed}
      .articles=${articles}
    ></np-news-ticker>`,
} satisfies Meta<NpNewsTicker>;
export default meta;

type Story = StoryObj<NpNewsTicker>;

export const Default: Story = {};
/** What a feed brings; `keywords`, `sections`, `perSource`, `refresh` and `unseen` are about feeds. */
export const FromAFeed: Story = {
  args: { src: new URL('feed.xml', document.baseURI).href, articles: [] },
  render: ({ src, layout, heading, limit }) =>
    html`<np-news-ticker src=${src} layout=${layout} heading=${heading} limit=${limit}></np-news-ticker>`,
};
/** What several feeds bring: the source of each story stands in place of its section. */
export const SeveralSources: Story = {
  args: {
    articles: [
      { ...ferry, source: { name: 'The Vessmark Courier' } },
      { ...lamps, source: { name: 'Orla Valley Wire' } },
      { ...bakers, source: { name: 'The Vessmark Courier' } },
    ],
  },
};
export const Ticker: Story = { args: { layout: 'ticker', heading: 'Just in' } };
export const Rotate: Story = { args: { layout: 'rotate', heading: 'Just in' } };
export const OneHeadline: Story = { args: { articles: [bare], heading: '' } };
export const Longest: Story = { args: { articles: [longWinded, harbour], layout: 'ticker' } };
export const RightToLeft: Story = {
  args: {
    articles: [rightToLeft, { ...rightToLeft, id: 'again' }, { ...rightToLeft, id: 'more' }],
    layout: 'ticker',
    heading: 'آخر الأخبار',
  },
  render: (args) => html`<div dir="rtl" lang="ar">${meta.render(args)}</div>`,
};

/** What stands until the script is there, and what crawlers read. */
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: () => html`
    <np-news-ticker heading="Latest">
      <ul>
        <li>
          <span class="section">Harbour</span>
          <time datetime="2026-10-16T18:30:00+02:00">51 minutes ago</time>
          <h3>
            <a href="https://courier.example/ferry">Night ferry returns to the old port after ten years</a>
          </h3>
          <p>
            The first boat leaves on Friday evening, and the cafés on the quay will leave their lamps lit.
          </p>
        </li>
        <li>
          <span class="section">City</span> <time datetime="2026-10-16T16:10:00+02:00">3 hours ago</time>
          <h3>
            <a href="https://courier.example/lamps">Lamps along the Orla relit, one bridge at a time</a>
          </h3>
        </li>
      </ul>
    </np-news-ticker>
  `,
};

/** Ended by the page's clock at `data-until`, put away by the reader, brought back by a raised `data-revision`. */
export const WithAnUrgentStory: Story = {
  render: (args) => html`
    <np-news-ticker heading=${args.heading} .articles=${args.articles}>
      <p slot="pinned" data-id="flood" data-revision="1" style="margin: 0">
        <a href="https://courier.example/flood">Flood warning for Saltgate and the Ropewalk</a>
      </p>
    </np-news-ticker>
  `,
};
