import { plural, readDuration, type Article } from '@newsprint/core';
import type { CardWords } from '@newsprint/core/card-words';

/** “Video, 3 minutes, 20 seconds”. */
export function mediaInWords(locale: string, media: Article['media'], said: CardWords): string {
  if (!media || !['video', 'audio', 'gallery'].includes(media.kind)) return '';
  const units = clockOf(media).map((value, at) =>
    value ? amount(value, ['hour', 'minute', 'second'][at] ?? '', locale) : '',
  );
  const count = media.count && media.count > 0 ? plural(locale, media.count, said.pictures) : '';
  return [said[media.kind], ...units, count].filter(Boolean).join(', ');
}

/** “▶ 3:20”, for the eye. */
export function lengthOf(media: Article['media']): string {
  const [hours = 0, minutes = 0, seconds = 0] = clockOf(media);
  if (!media || hours + minutes + seconds === 0) return '';
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `▶ ${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds)}`;
}

function clockOf(media: Article['media']): number[] {
  const total = Math.floor((readDuration(media?.duration) ?? 0) / 1000);
  return [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
}

/** “3 minutes”. */
export function amount(value: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
