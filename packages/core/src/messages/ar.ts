import type { Translation } from '../messages.js';

/** Arabic. */
export const messages: Translation = {
  meta: {
    published: 'نُشر {when}',
    publishedBy: 'نُشر {when} بقلم {authors}',
    by: 'بقلم {authors}',
    since: '{ago} في {date}',
    updated: 'حُدِّث {when}',
    reading: {
      zero: 'أقل من دقيقة قراءة',
      one: 'دقيقة قراءة واحدة',
      two: 'دقيقتا قراءة',
      few: '{count} دقائق قراءة',
      many: '{count} دقيقة قراءة',
      other: '{count} دقيقة قراءة',
    },
    changes: 'التصحيحات والتحديثات',
    edit: 'عُدِّل في {date}',
    update: 'حُدِّث في {date}',
    correction: 'صُحِّح في {date}',
  },
  notes: {
    heading: 'الهوامش',
    back: 'العودة إلى الإحالة {mark}',
    note: 'الهامش {number}',
  },
  ticker: {
    heading: 'آخر الأخبار',
    pause: 'إيقاف مؤقت',
    play: 'تشغيل',
    fresh: {
      zero: 'لا عناوين جديدة',
      one: 'عنوان جديد واحد',
      two: 'عنوانان جديدان',
      few: '{count} عناوين جديدة',
      many: '{count} عنوانًا جديدًا',
      other: '{count} عنوان جديد',
    },
    asOf: 'حتى الساعة {time}',
    changed: 'حُدِّث العنوان',
    dismiss: 'إغلاق',
  },
};
