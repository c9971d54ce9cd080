import type { Translation } from '@newsprint/core';

/** Languages beside English, each loaded when a page first uses it. A static map, so that bundlers see every file. */
export const languages: Readonly<Record<string, () => Promise<{ readonly messages: Translation }>>> = {
  ar: () => import('@newsprint/core/messages/ar'),
  de: () => import('@newsprint/core/messages/de'),
  es: () => import('@newsprint/core/messages/es'),
  fr: () => import('@newsprint/core/messages/fr'),
  hi: () => import('@newsprint/core/messages/hi'),
  ja: () => import('@newsprint/core/messages/ja'),
  kk: () => import('@newsprint/core/messages/kk'),
  pt: () => import('@newsprint/core/messages/pt'),
  ru: () => import('@newsprint/core/messages/ru'),
  tr: () => import('@newsprint/core/messages/tr'),
  uk: () => import('@newsprint/core/messages/uk'),
  uz: () => import('@newsprint/core/messages/uz'),
  zh: () => import('@newsprint/core/messages/zh'),
};
