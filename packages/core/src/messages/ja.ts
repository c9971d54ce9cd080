import type { Translation } from '../messages.js';

/** Japanese. */
export const messages: Translation = {
  meta: {
    published: '{when}公開',
    publishedBy: '{authors}、{when}公開',
    by: '文：{authors}',
    since: '{ago}（{date}）',
    updated: '{when}更新',
    reading: {
      other: '読了時間 約{count}分',
    },
    changes: '訂正と更新',
    edit: '{date}編集',
    update: '{date}更新',
    correction: '{date}訂正',
  },
  notes: {
    heading: '注',
    back: '参照{mark}に戻る',
    note: '注{number}',
  },
  ticker: {
    heading: '最新ニュース',
    pause: '一時停止',
    play: '再生',
    fresh: {
      other: '新着{count}件',
    },
    asOf: '{time}現在',
    changed: '見出しを更新',
    dismiss: '閉じる',
  },
};
