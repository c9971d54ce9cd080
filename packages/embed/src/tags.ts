/** Every element that the script tag brings; a test compares this list with the manifest. */
export const tags = [
  'np-article-card',
  'np-article-grid',
  'np-footnote',
  'np-footnote-list',
  'np-news-tabs',
  'np-news-ticker',
  'np-publish-meta',
  'np-time',
] as const;

export type Tag = (typeof tags)[number];

export const isTag = (name: string): name is Tag => (tags as readonly string[]).includes(name);
