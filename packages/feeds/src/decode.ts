/** How every feed begins, once it is decoded right: in UTF-16 read byte by byte a NUL comes next. */
const START = /^\s*[<{[][^\0]/;

/** In the HTTP header or the XML declaration. */
const NAMED = /(?:charset|encoding)\s*=\s*["']?([^\s"';?]+)/gi;

/**
 * Decodes a feed's bytes as whoever sent them meant. What can be read as UTF-8 is UTF-8, whatever a server says of all
 * that it sends; else it is what the HTTP header or the XML declaration says, or UTF-16, whichever first makes a
 * document of it. Where none does it is Windows-1252, in which every byte is a character.
 *
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const [declared = ''] = String.fromCharCode(...bytes.subarray(0, 200)).split('>');
  const names = `charset=utf-8 ${contentType} ${declared} charset=utf-16 charset=utf-16be`;
  for (const [, label] of names.matchAll(NAMED)) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      // Escapes are left of the encodings that have no other bytes than ASCII's.
      if (START.test(text) && !text.includes('\x1B$')) return text;
    } catch {
      // Another label may do.
    }
  }
  const text = new TextDecoder().decode(bytes);
  const foreign = text.replace(/[\0-\x7F]+/g, '');
  // A few broken characters among good ones are damage, not another encoding.
  return foreign.replaceAll('\uFFFD', '').length * 2 > foreign.length ? text : decodeWindows(bytes);
}

/** In Windows-1252. As a stream: Node 20 takes the encoding for Latin 1 otherwise. */
export function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}
