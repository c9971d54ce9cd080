import type { Article } from '@newsprint/core';

/** Stories from Vessmark, a port that does not exist. Dates are fixed. */
export const harbour: Article = {
  id: 'https://courier.example/harbour/east-quay-crane',
  url: 'https://courier.example/harbour/east-quay-crane',
  headline: 'The last steam crane on the east quay lifts its final cargo',
  section: { name: 'Harbour', url: 'https://courier.example/harbour' },
  summary:
    'It unloaded oranges, pianos and, once, a travelling circus. On Thursday the crane that dockers called the Duchess set down a crate of lamp glass and was still.',
  image: {
    src: 'https://courier.example/pictures/duchess.jpg',
    alt: 'A riveted iron crane above a grey harbour basin',
    width: 1200,
    height: 800,
  },
  authors: [{ name: 'Ilse Varga', url: 'https://courier.example/people/ilse-varga' }, { name: 'Tomas Rell' }],
  published: '2026-10-16T08:05:00+02:00',
  updated: '2026-10-16T11:40:00+02:00',
  keywords: ['docks', 'heritage'],
};

/** Nothing but a headline. */
export const bare: Article = { id: 'bare', headline: 'Ferry fares unchanged', authors: [], keywords: [] };

/** Everything at the length that breaks layouts. */
export const longWinded: Article = {
  ...harbour,
  id: 'long',
  headline:
    'Council votes, after eleven hours and two adjournments, to keep the Orla footbridge open at night through the winter while engineers, historians and the owners of four rival rowing clubs argue about whether its Donaudampfschifffahrtsgesellschaft-era lanterns may be replaced',
  section: { name: 'Planning, Transport and the Public Realm', url: 'https://courier.example/planning' },
  authors: ['Ilse Varga', 'Tomas Rell', 'Quintus Abernathy-Holloway', 'Marisol Etxeberria'].map((name) => ({
    name,
  })),
};

/** In Arabic, read from right to left. */
export const rightToLeft: Article = {
  id: 'https://courier.example/ar/ferry',
  url: 'https://courier.example/ar/ferry',
  headline: 'العبّارة الليلية تعود إلى الميناء القديم بعد غياب عشر سنوات',
  section: { name: 'الميناء' },
  summary: 'تبحر أول رحلة مساء الجمعة، ويقول أصحاب المقاهي على الرصيف إنهم سيتركون مصابيحهم مضاءة حتى الفجر.',
  authors: [{ name: 'ليلى فارس' }, { name: 'سامي درويش' }],
  published: '2026-10-16T18:30:00+02:00',
  keywords: [],
};
