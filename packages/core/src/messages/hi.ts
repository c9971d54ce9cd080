import type { Translation } from '../messages.js';

/** Hindi. */
export const messages: Translation = {
  meta: {
    published: '{when} प्रकाशित',
    publishedBy: '{authors} द्वारा {when} प्रकाशित',
    by: 'लेखक: {authors}',
    sponsor: '{name} द्वारा भुगतान की गई सामग्री',
    on: '{date} को',
    since: '{ago}, {date} को',
    updated: '{when} अपडेट किया गया',
    reading: {
      one: 'पढ़ने का समय: {count} मिनट',
      other: 'पढ़ने का समय: {count} मिनट',
    },
    changes: 'सुधार और अपडेट',
    edit: '{date} को संपादित',
    update: '{date} को अपडेट',
    correction: '{date} को सुधारा गया',
  },
  notes: {
    heading: 'टिप्पणियाँ',
    back: 'संदर्भ {mark} पर वापस जाएँ',
    note: 'टिप्पणी {number}',
  },
  ticker: {
    heading: 'ताज़ा समाचार',
    pause: 'रोकें',
    play: 'चलाएँ',
    previous: 'पिछला',
    next: 'अगला',
    fresh: {
      one: '{count} नई सुर्खी',
      other: '{count} नई सुर्खियाँ',
    },
    asOf: '{time} तक',
    changed: 'शीर्षक अपडेट हुआ',
    dismiss: 'बंद करें',
  },
  card: {
    sponsor: '{name} द्वारा प्रायोजित',
    access: 'सदस्यों के लिए',
    live: 'लाइव',
    still: 'टिमटिमाना रोकें',
    blink: 'फिर टिमटिमाएँ',
    video: 'वीडियो',
    audio: 'ऑडियो',
    gallery: 'चित्र गैलरी',
    pictures: { one: '{count} चित्र', other: '{count} चित्र' },
    comments: { one: '{count} टिप्पणी', other: '{count} टिप्पणियाँ' },
    fresh: 'नया',
    changed: 'अपडेट {when}',
    corrected: '{date} को सुधारा गया',
    old: 'इस ख़बर की आयु: {age}',
    repeated: 'इस पेज पर अन्यत्र भी',
    newTab: 'नए टैब में खुलता है',
  },
};
