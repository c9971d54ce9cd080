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

export const Default: Story = {};
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
  render: ({ layout }) => html`<np-article-card layout=${layout}>${ownHtml}</np-article-card>`,
};
export const BeforeTheScriptLoads: Story = { render: () => ownHtml };
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

/** Three papers, made with custom properties and parts alone. */
export const ThreePapers: Story = {
  render: ({ article }) =>
    html`<style>
        .broadsheet {
          --np-card-accent: #7a1f1f;
        }
        .broadsheet::part(headline) {
          font-family: 'Playfair Display', Didot, Georgia, serif;
          font-weight: 500;
        }
        .tabloid {
          --np-card-scale: 1.4;
          --np-card-accent: #b3000c;
          --np-card-ratio: 1;
        }
        .tabloid::part(headline) {
          font-family: Impact, 'Arial Narrow', sans-serif;
          font-weight: 900;
        }
        .magazine {
          --np-card-ratio: 4/5;
          --np-card-scale: 1.2;
        }
        .magazine::part(headline) {
          font-family: 'Gill Sans', Optima, sans-serif;
          font-weight: 400;
        }
        .papers {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
          gap: 2rem;
        }
      </style>
      <div class="papers">
        ${['broadsheet', 'tabloid', 'magazine'].map(
          (name) =>
            html`<np-article-card class=${name} .article=${article} layout="stack"></np-article-card>`,
        )}
      </div>`,
};
