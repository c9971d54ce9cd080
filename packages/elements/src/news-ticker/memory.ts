/** What this site kept in the reader's browser; nothing when there is none, or when the page may not ask. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`newsprint-${key}`) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps something for the next page. Where storage is forbidden or full, nothing is kept. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(`newsprint-${key}`, JSON.stringify(value));
  } catch {
    // A page without storage works the same, for as long as it is open.
  }
}
