import type { Article } from '@newsprint/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../article-card/define.js';
import './define.js';
import type { NpArticleGrid } from './article-grid.js';
import { bare, harbour, longWinded, rightToLeft } from '../testing/articles.js';

const image = {
  src: new URL('pictures/harbour.svg', document.baseURI).href,
  alt: '',
  width: 1200,
  height: 800,
};
const lead: Article = { ...harbour, image };
const ferry: Article = {
  ...lead,
  id: 'ferry',
  url: 'https://courier.example/ferry',
  headline: 'Night ferry returns to the old port after ten years',
  section: { name: 'City' },
  summary: 'The first boat leaves on Friday evening, and the cafés on the quay will leave their lamps lit.',
};
const bridge: Article = {
  ...lead,
  id: 'bridge',
  url: 'https://courier.example/bridge',
  headline: 'Keep the bridge open',
  section: { name: 'Comment' },
  label: 'Opinion',
  summary: 'A lantern is not a luxury.',
};
const council: Article = { ...longWinded, image };

const card = (article: Article): TemplateResult =>
  html`<np-article-card .article=${article}></np-article-card>`;

const meta = {
  title: 'Elements/Article grid',
  component: 'np-article-grid',
  tags: ['autodocs'],
  args: { headingLevel: 0 },
  render: ({ headingLevel }) =>
    html`<section>
      <h2>Harbour</h2>
      <np-article-grid heading-level=${headingLevel}>${[ferry, bridge, council].map(card)}</np-article-grid>
    </section>`,
} satisfies Meta<NpArticleGrid>;
export default meta;

type Story = StoryObj<NpArticleGrid>;

export const Default: Story = {};
export const Emptiest: Story = { render: () => html`<np-article-grid>${card(bare)}</np-article-grid>` };
export const Longest: Story = {
  render: () => html`<np-article-grid>${[council, council, council].map(card)}</np-article-grid>`,
};
export const RightToLeft: Story = {
  render: () =>
    html`<div lang="ar" dir="rtl">
      <np-article-grid>${[{ ...rightToLeft, image }, rightToLeft].map(card)}</np-article-grid>
    </div>`,
};
/** The lead has a row of its own; a story without a picture keeps to the lines of the others. */
export const WithALead: Story = {
  render: () =>
    html`<np-article-grid>
      <np-article-card lead .article=${lead}></np-article-card>
      ${[ferry, { ...council, image: undefined } as unknown as Article, bridge].map(card)}
    </np-article-grid>`,
};

const ownHtml = ['Night ferry returns', 'Lamp-glass works to reopen with forty hands after nine years'].map(
  (headline) =>
    html`<np-article-card>
      <img src=${image.src} alt="" width="1200" height="800" />
      <span class="section">City</span>
      <h3><a href="https://courier.example/story">${headline}</a></h3>
      <p>On Friday, with the lamps on the quay lit until dawn.</p>
    </np-article-card>`,
);
export const ThePublishersOwnHtml: Story = {
  name: 'The Publisher’s Own HTML',
  render: () => html`<np-article-grid>${ownHtml}</np-article-grid>`,
};
export const BeforeTheScriptLoads: Story = {
  parameters: { script: false },
  render: () => html`<np-article-grid>${ownHtml}</np-article-grid>`,
};

/** One front page, to be dressed by custom properties and parts alone. */
const paper = (name: string, styles: TemplateResult): TemplateResult =>
  html`${styles}
    <div class=${name}>
      <np-article-grid>
        <np-article-card lead .article=${lead}></np-article-card>
        ${[ferry, bridge, council].map(card)}
      </np-article-grid>
    </div>`;

/** Serif, hairlines, much air; quiet kickers. */
export const Broadsheet: Story = {
  render: () =>
    paper(
      'broadsheet',
      html`<style>
        .broadsheet {
          --np-card-accent: light-dark(#7a1f1f, #e9a3a3);
          --np-grid-gap: 2rem;
          --np-card-lines: 4;
          font-family: Georgia, 'Times New Roman', serif;
        }
        .broadsheet np-article-card {
          border-block-start: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
          padding-block-start: 0.75rem;
        }
        .broadsheet np-article-card[lead] {
          border-block-start: 4px double;
        }
        .broadsheet np-article-card::part(headline) {
          font-weight: 500;
          letter-spacing: -0.01em;
        }
        .broadsheet np-article-card::part(byline) {
          font-weight: normal;
          font-style: italic;
        }
        .broadsheet np-article-card::part(kicker) {
          letter-spacing: 0.1em;
        }
      </style>`,
    ),
};

/** Loud: heavy headlines in capitals, red, square pictures, no summaries. */
export const Tabloid: Story = {
  render: () =>
    paper(
      'tabloid',
      html`<style>
        .tabloid {
          --np-card-accent: light-dark(#b3000c, #ff8a8a);
          --np-card-ratio: 1;
          --np-card-scale: 1.2;
          --np-grid-gap: 0.75rem;
          --np-grid-min: 17rem;
          font-family: 'Liberation Sans Narrow', 'Arial Narrow', Arial, sans-serif;
        }
        .tabloid np-article-card::part(headline) {
          font-weight: 900;
          text-transform: uppercase;
          line-height: 1;
        }
        .tabloid np-article-card::part(kicker) {
          font-weight: 900;
          letter-spacing: 0;
        }
        .tabloid np-article-card:not([lead])::part(summary),
        .tabloid np-article-card::part(byline) {
          display: none;
        }
        .tabloid np-article-card::part(label) {
          inline-size: fit-content;
          padding: 0.1em 0.4em;
          background: light-dark(#b3000c, #ff8a8a);
          color: light-dark(#fff, #000);
        }
      </style>`,
    ),
};

/** Tall pictures, a book's type, everything in the middle. */
export const Magazine: Story = {
  render: () =>
    paper(
      'magazine',
      html`<style>
        .magazine {
          --np-card-ratio: 4/5;
          --np-card-scale: 1.15;
          --np-grid-gap: 2.5rem;
          font-family: 'Iowan Old Style', Palatino, 'Palatino Linotype', 'P052', Georgia, serif;
          text-align: center;
        }
        .magazine np-article-card[lead] {
          --np-card-ratio: 1;
        }
        .magazine np-article-card::part(kicker),
        .magazine np-article-card::part(meta) {
          justify-self: center;
          justify-content: center;
        }
        .magazine np-article-card::part(kicker) {
          font-weight: normal;
          letter-spacing: 0.18em;
        }
        .magazine np-article-card::part(headline) {
          font-weight: 400;
          letter-spacing: -0.005em;
        }
        .magazine np-article-card::part(byline) {
          font-weight: normal;
        }
        .magazine np-article-card::part(media) {
          border-radius: 2px;
        }
        .magazine np-article-card::part(summary) {
          font-style: italic;
          text-wrap: balance;
        }
      </style>`,
    ),
};
