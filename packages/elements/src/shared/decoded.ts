/** An id as a link’s address writes it, or as it is where that is broken. */
export function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
