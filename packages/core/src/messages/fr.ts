import type { Translation } from '../messages.js';

/** French. */
export const messages: Translation = {
  meta: {
    published: 'Publié {when}',
    publishedBy: 'Publié {when} par {authors}',
    by: 'Par {authors}',
    sponsor: 'Contenu financé par {name}',
    on: 'le {date}',
    since: '{ago}, le {date}',
    updated: 'Mis à jour {when}',
    reading: {
      one: '{count} min de lecture',
      many: '{count} min de lecture',
      other: '{count} min de lecture',
    },
    changes: 'Corrections et mises à jour',
    edit: 'Modifié le {date}',
    update: 'Mis à jour le {date}',
    correction: 'Corrigé le {date}',
  },
  notes: {
    heading: 'Notes',
    back: 'Retour à l’appel {mark}',
    note: 'Note {number}',
  },
  ticker: {
    heading: 'Dernières nouvelles',
    pause: 'Pause',
    play: 'Lecture',
    fresh: {
      one: '{count} nouveau titre',
      many: '{count} nouveaux titres',
      other: '{count} nouveaux titres',
    },
    asOf: 'à {time}',
    changed: 'Titre modifié',
    dismiss: 'Fermer',
  },
  card: {
    sponsor: 'Sponsorisé par {name}',
    access: 'Réservé aux abonnés',
    live: 'En direct',
    still: 'Arrêter le clignotement',
    blink: 'Faire clignoter',
    video: 'Vidéo',
    audio: 'Audio',
    gallery: 'Diaporama',
    pictures: { one: '{count} photo', many: '{count} de photos', other: '{count} photos' },
    comments: { one: '{count} commentaire', many: '{count} de commentaires', other: '{count} commentaires' },
    fresh: 'Nouveau',
    changed: 'Mis à jour {when}',
    corrected: 'Corrigé le {date}',
    old: 'Âge de cet article : {age}',
    repeated: 'Également sur cette page',
    newTab: 's’ouvre dans un nouvel onglet',
  },
};
