import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';
import type { NpPublishMeta } from './publish-meta.js';
import { bare, harbour, longWinded, rightToLeft } from '../testing/articles.js';

const meta = {
  title: 'Elements/Publication line',
  component: 'np-publish-meta',
  tags: ['autodocs'],
  args: { article: harbour, policy: 'news', dateline: '' },
  render: ({ article, policy, dateline }) =>
    html`<np-publish-meta
      .article=${article}
      policy=${policy}
      dateline=${dateline}
      time-zone="Europe/Paris"
    ></np-publish-meta>`,
} satisfies Meta<NpPublishMeta>;
export default meta;

type Story = StoryObj<NpPublishMeta>;

/** From attributes, so that each has its control; an `article` would win over them. */
export const Default: Story = {
  args: {
    article: undefined,
    published: harbour.published ?? '',
    updatedAt: harbour.updated ?? '',
    byline: 'Ilse Varga and Tomas Rell',
  },
  render: ({ published, updatedAt, byline, policy, dateline }) =>
    html`<np-publish-meta
      published=${published}
      updated=${updatedAt}
      byline=${byline ?? ''}
      policy=${policy}
      dateline=${dateline}
      time-zone="Europe/Paris"
    ></np-publish-meta>`,
};
export const FromData: Story = {};
/** `for` names the article whose words are counted. */
export const WithReadingTime: Story = {
  args: { for: 'crane' },
  render: ({ article, for: id }) =>
    html`<np-publish-meta .article=${article} for=${id} time-zone="Europe/Paris"></np-publish-meta>
      <article id="crane">
        ${Array.from({ length: 12 }, () => html`<p>${harbour.summary} ${longWinded.headline}</p>`)}
      </article>`,
};
export const AlwaysRelative: Story = { args: { policy: 'relative' } };
export const WithADateline: Story = { args: { dateline: 'Vessmark' } };
export const WithRoles: Story = {
  render: () =>
    html`<np-publish-meta
      published="2026-10-16"
      byline="Reported by Ilse Varga; photographs by Tomas Rell"
    ></np-publish-meta>`,
};
export const WithChanges: Story = {
  args: {
    article: {
      ...harbour,
      changes: [
        {
          kind: 'correction',
          date: '2026-10-16T11:40:00+02:00',
          note: 'The crane is 90 years old; an earlier version said 80.',
        },
        { kind: 'update', date: '2026-10-16T10:30:00+02:00', note: 'Adds what the harbour master said.' },
      ],
    },
  },
};
export const WithALabelAndAPortrait: Story = {
  render: () =>
    html`<np-publish-meta label="Analysis" published="2026-10-16" byline="Ilse Varga"
      ><img
        slot="portrait"
        alt=""
        src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' fill='%23467'/%3E%3C/svg%3E"
    /></np-publish-meta>`,
};
export const PaidFor: Story = {
  args: { article: { ...harbour, label: 'Sponsored', sponsor: { name: 'Port of Vessmark' } } },
};
export const Emptiest: Story = { args: { article: bare } };
export const Longest: Story = { args: { article: longWinded, dateline: 'Vessmark and the Orla delta' } };
export const RightToLeft: Story = {
  args: { article: rightToLeft },
  render: ({ article }) =>
    html`<div lang="ar" dir="rtl"><np-publish-meta .article=${article}></np-publish-meta></div>`,
};
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: () =>
    html`<np-publish-meta
      ><p>
        Published <time datetime="2026-10-16">16 October 2026</time> by <a href="#">Ilse Varga</a>
      </p></np-publish-meta
    >`,
};
export const AnUnfilledTemplate: Story = {
  render: () =>
    html`<np-publish-meta
      ><p>Published <time></time> on <time></time></p
    ></np-publish-meta>`,
};
