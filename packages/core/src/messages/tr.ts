import type { Translation } from '../messages.js';

/** Turkish. */
export const messages: Translation = {
  meta: {
    published: 'Yayın: {when}',
    publishedBy: 'Yayın: {when}, yazan: {authors}',
    by: 'Yazan: {authors}',
    sponsor: 'Ücreti {name} tarafından ödendi',
    since: '{ago}, {date}',
    updated: 'Güncelleme: {when}',
    reading: {
      one: '{count} dk okuma',
      other: '{count} dk okuma',
    },
    changes: 'Düzeltmeler ve güncellemeler',
    edit: 'Düzenleme: {date}',
    update: 'Güncelleme: {date}',
    correction: 'Düzeltme: {date}',
  },
  notes: {
    heading: 'Notlar',
    back: '{mark} numaralı yere dön',
    note: 'Not {number}',
  },
  ticker: {
    heading: 'Son haberler',
    pause: 'Duraklat',
    play: 'Oynat',
    previous: 'Önceki',
    next: 'Sonraki',
    fresh: {
      one: '{count} yeni başlık',
      other: '{count} yeni başlık',
    },
    asOf: 'saat {time} itibarıyla',
    changed: 'Başlık güncellendi',
    dismiss: 'Kapat',
  },
  card: {
    sponsor: 'Sponsor: {name}',
    access: 'Abonelere özel',
    live: 'Canlı',
    still: 'Yanıp sönmeyi durdur',
    blink: 'Yeniden yanıp sönsün',
    video: 'Video',
    audio: 'Ses',
    gallery: 'Galeri',
    pictures: { one: '{count} fotoğraf', other: '{count} fotoğraf' },
    comments: { one: '{count} yorum', other: '{count} yorum' },
    fresh: 'Yeni',
    changed: 'Güncelleme: {when}',
    corrected: 'Düzeltme: {date}',
    old: 'Haberin yaşı: {age}',
    repeated: 'Bu sayfada başka yerde de var',
    newTab: 'yeni sekmede açılır',
  },
};
