import { expect, it } from 'vitest';
import { addressOf, readPageStory } from './read-page-story.js';

function documentOf(markup: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.setHTMLUnsafe(markup);
  return page;
}

it('reads Open Graph', () => {
  const { openGraph } = readPageStory(
    documentOf(`<meta property="og:title" content="The crane"><meta property="og:description" content="Its last cargo.">
      <meta property="og:image" content="https://courier.example/c.jpg"><meta property="og:image:alt" content="A crane">
      <meta property="og:url" content="https://courier.example/crane"><meta property="og:site_name" content="The Courier">
      <meta property="article:published_time" content="2026-10-16T08:05:00+02:00"><meta property="article:section" content="Harbour">
      <meta property="article:author" content="https://social.example/ilse"><meta name="author" content="Ilse Varga">
      <meta property="article:tag" content="docks"><meta property="article:tag" content="heritage">`),
  );
  expect(openGraph).toEqual({
    headline: 'The crane',
    summary: 'Its last cargo.',
    image: { src: 'https://courier.example/c.jpg', alt: 'A crane' },
    url: 'https://courier.example/crane',
    source: { name: 'The Courier' },
    published: '2026-10-16T08:05:00+02:00',
    section: { name: 'Harbour' },
    authors: [{ name: 'Ilse Varga' }],
    keywords: ['docks', 'heritage'],
  });
});

it('reads microdata, each property of its own item', () => {
  const { microdata } = readPageStory(
    documentOf(`<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">The crane</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="https://courier.example/ilse"><span itemprop="name">Ilse Varga</span></a></span>
      <a itemprop="author" href="javascript:alert(1)">Tomas Rell</a>
      <time itemprop="datePublished" datetime="2026-10-16">Friday</time><meta itemprop="articleSection" content="Harbour">
      <div itemprop="comment" itemscope><time itemprop="datePublished" datetime="2026-10-20"></time></div></article>`),
  );
  expect(microdata).toEqual({
    headline: 'The crane',
    published: '2026-10-16',
    section: { name: 'Harbour' },
    authors: [{ name: 'Ilse Varga', url: 'https://courier.example/ilse' }, { name: 'Tomas Rell' }],
  });
});

it.each([
  'https://schema.org/AnalysisNewsArticle',
  'http://schema.org/ReviewNewsArticle https://schema.org/Thing',
  'https://schema.org/BlogPosting',
])('reads microdata of the type %s', (type) => {
  const page = documentOf(`<div itemscope itemtype="${type}"><meta itemprop="datePublished" content="2026-10-15"></div>`);
  expect(readPageStory(page).microdata).toEqual({ published: '2026-10-15' });
}); // prettier-ignore

it('takes each field from JSON-LD, then microdata, then Open Graph', () => {
  const { merged } = readPageStory(
    documentOf(`<script type="application/ld+json">not json</script>
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-10-14"}</script>
      <article itemscope itemtype="http://schema.org/BlogPosting"><meta itemprop="datePublished" content="2026-10-15"><meta itemprop="dateModified" content="2026-10-16"></article>
      <meta property="article:modified_time" content="2026-10-17"><meta property="og:title" content="The crane">`),
  );
  expect(merged).toMatchObject({ published: '2026-10-14', updated: '2026-10-16', headline: 'The crane' });
});

it('finds nothing in a page that declares nothing', () => {
  expect(readPageStory(documentOf('<h1>Hello</h1>')).merged).toEqual({});
});

it('takes the canonical address, if it is one of the web', () => {
  expect(addressOf(documentOf('<link rel="canonical" href="https://courier.example/crane">'))).toBe('https://courier.example/crane');
  expect(addressOf(documentOf('<link rel="canonical" href="javascript:alert(1)">'))).toBe('about:blank');
}); // prettier-ignore
