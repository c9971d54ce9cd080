import type { Translation } from '../messages.js';

/** German. */
export const messages: Translation = {
  meta: {
    published: 'Veröffentlicht {when}',
    publishedBy: 'Veröffentlicht {when} von {authors}',
    by: 'Von {authors}',
    sponsor: 'Bezahlt von {name}',
    on: 'am {date}',
    since: '{ago} am {date}',
    updated: 'Aktualisiert {when}',
    reading: {
      one: '{count} Min. Lesezeit',
      other: '{count} Min. Lesezeit',
    },
    changes: 'Korrekturen und Aktualisierungen',
    edit: 'Bearbeitet am {date}',
    update: 'Aktualisiert am {date}',
    correction: 'Korrigiert am {date}',
  },
  notes: {
    heading: 'Anmerkungen',
    back: 'Zurück zur Textstelle {mark}',
    note: 'Anmerkung {number}',
  },
  ticker: {
    heading: 'Neueste Meldungen',
    pause: 'Anhalten',
    play: 'Weiter',
    previous: 'Vorherige',
    next: 'Nächste',
    fresh: {
      one: '{count} neue Schlagzeile',
      other: '{count} neue Schlagzeilen',
    },
    asOf: 'Stand {time}',
    changed: 'Schlagzeile geändert',
    dismiss: 'Schließen',
  },
  card: {
    sponsor: 'Bezahlt von {name}',
    access: 'Für Abonnenten',
    live: 'Live',
    still: 'Blinken anhalten',
    blink: 'Wieder blinken',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Bilderstrecke',
    pictures: { one: '{count} Bild', other: '{count} Bilder' },
    comments: { one: '{count} Kommentar', other: '{count} Kommentare' },
    fresh: 'Neu',
    changed: 'Aktualisiert {when}',
    corrected: 'Korrigiert am {date}',
    old: 'Alter dieses Artikels: {age}',
    repeated: 'Auch an anderer Stelle auf dieser Seite',
    newTab: 'öffnet in neuem Tab',
  },
};
