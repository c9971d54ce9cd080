import type { Translation } from '../messages.js';

/** German. */
export const messages: Translation = {
  meta: {
    published: 'Veröffentlicht {when}',
    publishedBy: 'Veröffentlicht {when} von {authors}',
    by: 'Von {authors}',
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
    fresh: {
      one: '{count} neue Schlagzeile',
      other: '{count} neue Schlagzeilen',
    },
    asOf: 'Stand {time}',
    changed: 'Schlagzeile geändert',
    dismiss: 'Schließen',
  },
};
