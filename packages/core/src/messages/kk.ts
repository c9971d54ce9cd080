import type { Translation } from '../messages.js';

/** Kazakh. */
export const messages: Translation = {
  meta: {
    published: 'Жарияланды: {when}',
    publishedBy: 'Жарияланды: {when}, авторы: {authors}',
    by: 'Авторы: {authors}',
    sponsor: 'Ақысын төлеген: {name}',
    since: '{ago}, {date}',
    updated: 'Жаңартылды: {when}',
    reading: {
      one: '{count} минуттық оқу',
      other: '{count} минуттық оқу',
    },
    changes: 'Түзетулер мен жаңартулар',
    edit: 'Өңделді: {date}',
    update: 'Жаңартылды: {date}',
    correction: 'Түзетілді: {date}',
  },
  notes: {
    heading: 'Ескертпелер',
    back: '{mark} сілтемесіне оралу',
    note: '{number}-ескертпе',
  },
  ticker: {
    heading: 'Соңғы жаңалықтар',
    pause: 'Тоқтату',
    play: 'Жалғастыру',
    previous: 'Алдыңғы',
    next: 'Келесі',
    fresh: {
      one: '{count} жаңа тақырып',
      other: '{count} жаңа тақырып',
    },
    asOf: '{time} жағдай бойынша',
    changed: 'Тақырып жаңартылды',
    dismiss: 'Жабу',
  },
  card: {
    sponsor: 'Демеушісі: {name}',
    access: 'Жазылушыларға',
    live: 'Тікелей эфир',
    still: 'Жыпылықтауды тоқтату',
    blink: 'Қайта жыпылықтату',
    video: 'Бейне',
    audio: 'Аудио',
    gallery: 'Галерея',
    pictures: { one: '{count} сурет', other: '{count} сурет' },
    comments: { one: '{count} пікір', other: '{count} пікір' },
    fresh: 'Жаңа',
    changed: 'Жаңартылды: {when}',
    corrected: 'Түзетілді: {date}',
    old: 'Мақала жасы: {age}',
    repeated: 'Осы бетте тағы бар',
    newTab: 'жаңа қойындыда ашылады',
  },
};
