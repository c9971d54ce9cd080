import type { Article } from '@newsprint/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';
import type { NpArticleCard } from './article-card.js';
import { bare, harbour, longWinded, rightToLeft } from '../testing/articles.js';

const image = {
  src: new URL('pictures/harbour.svg', document.baseURI).href,
  alt: 'A riveted iron crane above a grey harbour basin',
  width: 1200,
  height: 800,
};
const pictured: Article = { ...harbour, image };

const meta = {
  title: 'Elements/Article card',
  component: 'np-article-card',
  tags: ['autodocs'],
  args: { article: pictured, layout: 'auto', headingLevel: 3 },
  render: ({ article, layout, headingLevel }) =>
    html`<np-article-card
      .article=${article}
      layout=${layout}
      heading-level=${headingLevel}
      time-zone="Europe/Paris"
    ></np-article-card>`,
} satisfies Meta<NpArticleCard>;
export default meta;

type Story = StoryObj<NpArticleCard>;

/** From attributes, so that each has its control; an `article` would win over them. */
export const Default: Story = {
  args: {
    article: undefined,
    href: harbour.url ?? '',
    headline: harbour.headline,
    kicker: harbour.section?.name ?? '',
    summary: harbour.summary ?? '',
    image: image.src,
    imageAlt: image.alt,
    byline: 'Ilse Varga and Tomas Rell',
    published: harbour.published ?? '',
  },
  render: (args) =>
    html`<np-article-card
      href=${args.href}
      headline=${args.headline}
      kicker=${args.kicker}
      summary=${args.summary}
      image=${args.image}
      image-alt=${args.imageAlt}
      byline=${args.byline}
      published=${args.published}
      layout=${args.layout}
      heading-level=${args.headingLevel}
      time-zone="Europe/Paris"
    ></np-article-card>`,
};
export const FromData: Story = {};
export const Stack: Story = { args: { layout: 'stack' } };
export const Row: Story = { args: { layout: 'row' } };
export const TextAlone: Story = { args: { layout: 'text' } };
export const Overlay: Story = { args: { layout: 'overlay' } };
export const Emptiest: Story = { args: { article: bare } };
export const Longest: Story = { args: { article: { ...longWinded, image }, layout: 'row' } };
export const WithoutAPicture: Story = { args: { article: harbour, layout: 'text' } };
export const ABrokenPicture: Story = {
  args: { article: { ...harbour, image: { ...image, src: new URL('missing.jpg', document.baseURI).href } } },
};
export const RightToLeft: Story = {
  args: { article: { ...rightToLeft, image } },
  render: ({ article }) =>
    html`<div lang="ar" dir="rtl"><np-article-card .article=${article} layout="row"></np-article-card></div>`,
};

const ownHtml = html`<article>
  <img src=${image.src} alt="" width="1200" height="800" />
  <span class="section">Harbour</span>
  <h3><a href="https://courier.example/ferry">Night ferry returns to the old port</a></h3>
  <p>The first boat leaves on Friday, with the lamps on the quay lit until dawn.</p>
  <a rel="author" href="https://courier.example/people/ilse-varga">Ilse Varga</a>
  <time datetime="2026-10-16">16 October 2026</time>
</article>`;

export const ThePublishersOwnHtml: Story = {
  name: 'The Publisher’s Own HTML',
  render: ({ layout }) => html`<np-article-card layout=${layout}>${ownHtml}</np-article-card>`,
};
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: () => html`<np-article-card>${ownHtml}</np-article-card>`,
};
export const WithSlots: Story = {
  render: ({ article }) =>
    html`<np-article-card .article=${article}>
      <span slot="kicker">Live</span>
      <ul slot="related">
        <li><a href="https://courier.example/duchess">Who was the Duchess?</a></li>
        <li><a href="https://courier.example/quay">What comes to the east quay next</a></li>
      </ul>
    </np-article-card>`,
};

export const WithAPlayer: Story = {
  render: ({ article }) =>
    html`<np-article-card layout="stack" .article=${article}>
      <video slot="media" controls width="1200" height="800" poster=${image.src}></video>
    </np-article-card>`,
};

const told = (more: Partial<Article>): Story => ({ args: { article: { ...pictured, ...more } } });

export const Opinion = told({ label: 'Opinion' });
export const Live = told({ live: true });
export const Video = told({ media: { kind: 'video', duration: 'PT3M20S' } });
export const Gallery = told({ media: { kind: 'gallery', count: 12 }, comments: 48 });
export const Sponsored = told({ sponsor: { name: 'Orla Shipping' } });
export const ForSubscribers = told({ access: 'subscriber' });
export const WithPortraits = told({
  authors: [{ name: 'Ilse Varga', portrait: new URL('pictures/harbour.svg', document.baseURI).href }],
});
export const Lead: Story = {
  render: ({ article }) => html`<np-article-card lead .article=${article}></np-article-card>`,
};
export const TitleAboveThePicture: Story = {
  render: ({ article }) =>
    html`<np-article-card
      layout="stack"
      order="kicker headline summary media meta"
      .article=${article}
    ></np-article-card>`,
};
export const TitleAboveThePictureInYourOwnHtml: Story = {
  render: () =>
    html`<np-article-card layout="stack" order="kicker headline media">${ownHtml}</np-article-card>`,
};
export const TwoLinesOfHeadline: Story = {
  render: () =>
    html`<np-article-card style="--np-card-lines: 2" .article=${{ ...longWinded, image }}></np-article-card>`,
};
/** Older than the newsroom's limit for a story that still reads as news. */
export const Old: Story = {
  render: ({ article }) =>
    html`<div old-after="P1Y">
      <np-article-card .article=${{ ...article, published: '2019-03-14T08:00:00+01:00' }}></np-article-card>
    </div>`,
};
/** The same story three times: the most prominent stays as it is. */
export const Repeated: Story = {
  render: ({ article }) =>
    html`<div repeats="mark" style="display: grid; gap: 1.5rem">
      <np-article-card prominence="1" .article=${article}></np-article-card>
      <np-article-card repeats="headline" .article=${article}></np-article-card>
      <np-article-card layout="text" .article=${article}></np-article-card>
    </div>`,
};
