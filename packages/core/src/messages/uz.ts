import type { Translation } from '../messages.js';

/** Uzbek. */
export const messages: Translation = {
  meta: {
    published: 'Eʼlon qilindi: {when}',
    publishedBy: 'Eʼlon qilindi: {when}, muallif: {authors}',
    by: 'Muallif: {authors}',
    sponsor: 'Pulini toʻlagan: {name}',
    since: '{ago}, {date}',
    updated: 'Yangilandi: {when}',
    reading: {
      one: '{count} daqiqalik mutolaa',
      other: '{count} daqiqalik mutolaa',
    },
    changes: 'Tuzatishlar va yangilanishlar',
    edit: 'Tahrirlandi: {date}',
    update: 'Yangilandi: {date}',
    correction: 'Tuzatildi: {date}',
  },
  notes: {
    heading: 'Izohlar',
    back: '{mark}-havolaga qaytish',
    note: '{number}-izoh',
  },
  ticker: {
    heading: 'Soʻnggi yangiliklar',
    pause: 'Toʻxtatish',
    play: 'Davom ettirish',
    previous: 'Oldingi',
    next: 'Keyingi',
    fresh: {
      one: '{count} ta yangi sarlavha',
      other: '{count} ta yangi sarlavha',
    },
    asOf: '{time} holatiga koʻra',
    changed: 'Sarlavha yangilandi',
    dismiss: 'Yopish',
  },
  card: {
    sponsor: 'Homiy: {name}',
    access: 'Obunachilar uchun',
    live: 'Jonli',
    still: 'Miltillashni toʻxtatish',
    blink: 'Yana miltillasin',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Galereya',
    pictures: { one: '{count} ta surat', other: '{count} ta surat' },
    comments: { one: '{count} ta izoh', other: '{count} ta izoh' },
    fresh: 'Yangi',
    changed: 'Yangilandi: {when}',
    corrected: 'Tuzatildi: {date}',
    old: 'Maqolaning yoshi: {age}',
    repeated: 'Shu sahifada yana bor',
    newTab: 'yangi varaqda ochiladi',
  },
};
