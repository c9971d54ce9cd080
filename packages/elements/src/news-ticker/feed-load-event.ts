import type { Article } from '@newsprint/core';

/** Dispatched as `np-feed-load` when the feeds brought stories that were not known before. */
export class FeedLoadEvent extends Event {
  static readonly type = 'np-feed-load';
  /** All stories of all feeds as the element would show them, whether shown already or waiting. */
  readonly articles: readonly Article[];
  /** How many of them wait for the reader to ask. */
  readonly waiting: number;

  constructor(articles: readonly Article[], waiting: number) {
    super(FeedLoadEvent.type, { bubbles: true, composed: true });
    this.articles = articles;
    this.waiting = waiting;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'np-feed-load': FeedLoadEvent;
  }
}
