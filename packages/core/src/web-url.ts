/** No control characters; what is longer is an attack or a mistake. */
const ADDRESS = /^\P{Cc}{1,2048}$/u;

/**
 * The absolute form of an `http(s)` address: the one door for every URL that the product did not write.
 *
 * Nothing comes back for another scheme (`javascript:`, `data:`), for credentials in the address, for
 * control characters, for more than 2,048 characters, or for an empty string (which would resolve to the
 * base itself).
 *
 * @param address - as the source wrote it, relative or absolute
 * @param base - absolute URL that a relative address is resolved against
 */
export function webUrl(address: unknown, base?: string): string | undefined {
  const text = typeof address === 'string' && address.trim();
  if (!text || !ADDRESS.test(text)) return undefined;
  try {
    const { protocol, username, password, href } = new URL(text, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
