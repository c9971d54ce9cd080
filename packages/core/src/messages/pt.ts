import type { Translation } from '../messages.js';

/** Portuguese. */
export const messages: Translation = {
  meta: {
    published: 'Publicado {when}',
    publishedBy: 'Publicado {when} por {authors}',
    by: 'Por {authors}',
    sponsor: 'Conteúdo pago por {name}',
    on: 'em {date}',
    since: '{ago}, em {date}',
    updated: 'Atualizado {when}',
    reading: {
      one: '{count} min de leitura',
      many: '{count} min de leitura',
      other: '{count} min de leitura',
    },
    changes: 'Correções e atualizações',
    edit: 'Editado em {date}',
    update: 'Atualizado em {date}',
    correction: 'Corrigido em {date}',
  },
  notes: {
    heading: 'Notas',
    back: 'Voltar à referência {mark}',
    note: 'Nota {number}',
  },
  ticker: {
    heading: 'Últimas notícias',
    pause: 'Pausar',
    play: 'Reproduzir',
    fresh: {
      one: '{count} nova manchete',
      many: '{count} novas manchetes',
      other: '{count} novas manchetes',
    },
    asOf: 'às {time}',
    changed: 'Título atualizado',
    dismiss: 'Fechar',
  },
  card: {
    sponsor: 'Patrocinado por {name}',
    access: 'Para assinantes',
    live: 'Ao vivo',
    still: 'Parar de piscar',
    blink: 'Voltar a piscar',
    video: 'Vídeo',
    audio: 'Áudio',
    gallery: 'Galeria',
    pictures: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
    comments: { one: '{count} comentário', many: '{count} de comentários', other: '{count} comentários' },
    fresh: 'Novo',
    changed: 'Atualizado {when}',
    corrected: 'Corrigido em {date}',
    old: 'Idade desta notícia: {age}',
    repeated: 'Também nesta página',
    newTab: 'abre em uma nova aba',
  },
};
