import type { Translation } from '../messages.js';

/** Ukrainian. */
export const messages: Translation = {
  meta: {
    published: 'Опубліковано: {when}',
    publishedBy: 'Опубліковано: {when}, {authors}',
    by: 'Авторство: {authors}',
    sponsor: 'Оплачено: {name}',
    since: '{ago}, {date}',
    updated: 'Оновлено: {when}',
    reading: {
      one: '{count} хвилина читання',
      few: '{count} хвилини читання',
      many: '{count} хвилин читання',
      other: '{count} хвилини читання',
    },
    changes: 'Виправлення та оновлення',
    edit: 'Змінено {date}',
    update: 'Оновлено {date}',
    correction: 'Виправлено {date}',
  },
  notes: {
    heading: 'Примітки',
    back: 'Повернутися до посилання {mark}',
    note: 'Примітка {number}',
  },
  ticker: {
    heading: 'Останні новини',
    pause: 'Призупинити',
    play: 'Продовжити',
    fresh: {
      one: '{count} новий заголовок',
      few: '{count} нові заголовки',
      many: '{count} нових заголовків',
      other: '{count} нового заголовка',
    },
    asOf: 'станом на {time}',
    changed: 'Заголовок оновлено',
    dismiss: 'Закрити',
  },
  card: {
    sponsor: 'Спонсор: {name}',
    access: 'Для передплатників',
    live: 'Наживо',
    still: 'Зупинити блимання',
    blink: 'Блимати знову',
    video: 'Відео',
    audio: 'Аудіо',
    gallery: 'Галерея',
    pictures: {
      one: '{count} світлина',
      few: '{count} світлини',
      many: '{count} світлин',
      other: '{count} світлини',
    },
    comments: {
      one: '{count} коментар',
      few: '{count} коментарі',
      many: '{count} коментарів',
      other: '{count} коментаря',
    },
    fresh: 'Нове',
    changed: 'Оновлено {when}',
    old: 'Вік публікації: {age}',
    repeated: 'Є і в іншому місці сторінки',
    newTab: 'відкриється в новій вкладці',
  },
};
