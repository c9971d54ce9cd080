/**
 * What the page as a whole asks for. Set it before the elements render; the script-tag bundles fill it from
 * their own tag.
 */
export const settings: {
  /** The publication's time zone (IANA name), for every date that has no `time-zone` nearer. */
  timeZone?: string | undefined;
} = {};
