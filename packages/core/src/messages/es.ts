import type { Translation } from '../messages.js';

/** Spanish. */
export const messages: Translation = {
  meta: {
    published: 'Publicado {when}',
    publishedBy: 'Publicado {when} por {authors}',
    by: 'Por {authors}',
    sponsor: 'Contenido pagado por {name}',
    on: 'el {date}',
    since: '{ago}, el {date}',
    updated: 'Actualizado {when}',
    reading: {
      one: '{count} min de lectura',
      many: '{count} min de lectura',
      other: '{count} min de lectura',
    },
    changes: 'Correcciones y actualizaciones',
    edit: 'Editado el {date}',
    update: 'Actualizado el {date}',
    correction: 'Corregido el {date}',
  },
  notes: {
    heading: 'Notas',
    back: 'Volver a la referencia {mark}',
    note: 'Nota {number}',
  },
  ticker: {
    heading: 'Últimas noticias',
    pause: 'Pausar',
    play: 'Reanudar',
    fresh: {
      one: '{count} titular nuevo',
      many: '{count} titulares nuevos',
      other: '{count} titulares nuevos',
    },
    asOf: 'a las {time}',
    changed: 'Titular actualizado',
    dismiss: 'Cerrar',
  },
  card: {
    sponsor: 'Patrocinado por {name}',
    access: 'Para suscriptores',
    live: 'En directo',
    still: 'Detener el parpadeo',
    blink: 'Volver a parpadear',
    video: 'Vídeo',
    audio: 'Audio',
    gallery: 'Galería',
    pictures: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
    comments: { one: '{count} comentario', many: '{count} de comentarios', other: '{count} comentarios' },
    fresh: 'Nuevo',
    changed: 'Actualizado {when}',
    corrected: 'Corregido el {date}',
    old: 'Antigüedad de esta noticia: {age}',
    repeated: 'También en esta página',
    newTab: 'se abre en una pestaña nueva',
  },
};
