import type { Translation } from '../messages.js';

/** Japanese. */
export const messages: Translation = {
  meta: {
    published: '{when}公開',
    publishedBy: '{authors}、{when}公開',
    by: '文：{authors}',
    sponsor: '提供：{name}',
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
    previous: '前へ',
    next: '次へ',
    fresh: {
      other: '新着{count}件',
    },
    asOf: '{time}現在',
    changed: '見出しを更新',
    dismiss: '閉じる',
  },
  card: {
    sponsor: '提供：{name}',
    access: '会員限定',
    live: 'ライブ',
    still: '点滅を止める',
    blink: '点滅を再開する',
    video: '動画',
    audio: '音声',
    gallery: '写真特集',
    pictures: { other: '写真{count}枚' },
    comments: { other: 'コメント{count}件' },
    fresh: '新着',
    changed: '更新 {when}',
    corrected: '{date}訂正',
    old: 'この記事の公開からの期間：{age}',
    repeated: 'このページの別の場所にもあります',
    newTab: '新しいタブで開きます',
  },
};
