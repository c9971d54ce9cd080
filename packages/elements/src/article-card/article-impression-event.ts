import type { Article } from '@newsprint/core';

/** Dispatched as `np-article-impression` once half of a card was in view for one second, where that was asked for. */
export class ArticleImpressionEvent extends Event {
  static readonly type = 'np-article-impression';
  /** The article that was seen. */
  readonly article: Partial<Article>;

  constructor(article: Partial<Article>) {
    super(ArticleImpressionEvent.type, { bubbles: true, composed: true });
    this.article = article;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'np-article-impression': ArticleImpressionEvent;
  }
}
