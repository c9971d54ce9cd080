import type { Translation } from '../messages.js';

/** Russian. */
export const messages: Translation = {
  meta: {
    published: 'Опубликовано: {when}',
    publishedBy: 'Опубликовано: {when}, {authors}',
    by: 'Авторство: {authors}',
    sponsor: 'Оплачено: {name}',
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
  card: {
    sponsor: 'Спонсор: {name}',
    access: 'Для подписчиков',
    live: 'Прямой эфир',
    still: 'Остановить мигание',
    blink: 'Снова мигать',
    video: 'Видео',
    audio: 'Аудио',
    gallery: 'Галерея',
    pictures: {
      one: '{count} фотография',
      few: '{count} фотографии',
      many: '{count} фотографий',
      other: '{count} фотографии',
    },
    comments: {
      one: '{count} комментарий',
      few: '{count} комментария',
      many: '{count} комментариев',
      other: '{count} комментария',
    },
    fresh: 'Новое',
    changed: 'Обновлено {when}',
    old: 'Возраст публикации: {age}',
    repeated: 'Есть и в другом месте страницы',
    newTab: 'откроется в новой вкладке',
  },
};
