import type { Article } from '@newsprint/core';

/** Dispatched as `np-article-select` when a reader follows an article. */
export class ArticleSelectEvent extends Event {
  static readonly type = 'np-article-select';
  /** The article that was followed. */
  readonly article: Article;
  /** What the reader used. */
  readonly via: 'pointer' | 'keyboard';

  constructor(article: Article, via: 'pointer' | 'keyboard') {
    super(ArticleSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.article = article;
    this.via = via;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'np-article-select': ArticleSelectEvent;
  }
}
