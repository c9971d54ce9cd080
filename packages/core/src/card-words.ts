import type { Plural } from './messages.js';

/** What article cards say of the few stories that need it. Apart from the other messages, since few pages do. */
export interface CardWords {
  /** Who paid for the story. */
  readonly sponsor: string;
  /** The story is for subscribers. */
  readonly access: string;
  /** It is reported as it happens. */
  readonly live: string;
  /** What the button does that stills the dot of live stories, and what it does after that. */
  readonly still: string;
  readonly blink: string;
  /** Kinds of recording. */
  readonly video: string;
  readonly audio: string;
  readonly gallery: string;
  /** How many pictures a gallery has. */
  readonly pictures: Plural;
  readonly comments: Plural;
  /** The story has just been published. */
  readonly fresh: string;
  /** It has been changed; `{when}` is an amount of time or a date. */
  readonly changed: string;
  /** It was corrected; `{date}` is a date. */
  readonly corrected: string;
  /** It is old; `{age}` is an amount of time, as it stands alone: “3 years”. */
  readonly old: string;
  /** The same story stands elsewhere on the page. */
  readonly repeated: string;
  /** Where its link opens. */
  readonly newTab: string;
}

export const englishCard: CardWords = {
  sponsor: 'Sponsored by {name}',
  access: 'Subscribers',
  live: 'Live',
  still: 'Stop blinking',
  blink: 'Blink again',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Gallery',
  pictures: { one: '{count} picture', other: '{count} pictures' },
  comments: { one: '{count} comment', other: '{count} comments' },
  fresh: 'New',
  changed: 'Updated {when}',
  corrected: 'Corrected {date}',
  old: 'Age of this story: {age}',
  repeated: 'Also on this page',
  newTab: 'opens in a new tab',
};
