import type { Translation } from '../messages.js';

/** Russian. */
export const messages: Translation = {
  meta: {
    published: 'Опубликовано: {when}',
    publishedBy: 'Опубликовано: {when}, {authors}',
    by: 'Авторство: {authors}',
    since: '{ago}, {date}',
    updated: 'Обновлено: {when}',
    reading: {
      one: '{count} минута чтения',
      few: '{count} минуты чтения',
      many: '{count} минут чтения',
      other: '{count} минуты чтения',
    },
    changes: 'Исправления и обновления',
    edit: 'Изменено {date}',
    update: 'Обновлено {date}',
    correction: 'Исправлено {date}',
  },
  notes: {
    heading: 'Примечания',
    back: 'Вернуться к ссылке {mark}',
    note: 'Примечание {number}',
  },
  ticker: {
    heading: 'Последние новости',
    pause: 'Приостановить',
    play: 'Продолжить',
    fresh: {
      one: '{count} новый заголовок',
      few: '{count} новых заголовка',
      many: '{count} новых заголовков',
      other: '{count} нового заголовка',
    },
    asOf: 'по состоянию на {time}',
    changed: 'Заголовок обновлён',
    dismiss: 'Закрыть',
  },
};
