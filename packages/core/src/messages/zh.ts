import type { Translation } from '../messages.js';

/** Chinese. */
export const messages: Translation = {
  meta: {
    published: '发布于{when}',
    publishedBy: '{authors}，发布于{when}',
    by: '作者：{authors}',
    sponsor: '由{name}付费刊登',
    since: '{ago}（{date}）',
    updated: '更新于{when}',
    reading: {
      other: '阅读需{count}分钟',
    },
    changes: '更正与更新',
    edit: '{date}编辑',
    update: '{date}更新',
    correction: '{date}更正',
  },
  notes: {
    heading: '注释',
    back: '返回引用处{mark}',
    note: '注释{number}',
  },
  ticker: {
    heading: '最新消息',
    pause: '暂停',
    play: '播放',
    previous: '上一条',
    next: '下一条',
    fresh: {
      other: '{count}条新标题',
    },
    asOf: '截至{time}',
    changed: '标题已更新',
    dismiss: '关闭',
  },
  card: {
    sponsor: '由{name}赞助',
    access: '订阅者专享',
    live: '直播',
    still: '停止闪烁',
    blink: '恢复闪烁',
    video: '视频',
    audio: '音频',
    gallery: '图集',
    pictures: { other: '{count}张图片' },
    comments: { other: '{count}条评论' },
    fresh: '最新',
    changed: '更新于{when}',
    corrected: '{date}更正',
    old: '本文距发布已有{age}',
    repeated: '本页其他位置也有',
    newTab: '在新标签页中打开',
  },
};
