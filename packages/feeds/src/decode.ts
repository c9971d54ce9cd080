/** How every feed begins, once it is decoded right: in UTF-16 read byte by byte a NUL comes next. */
const START = /^\s*[<{[][^\0]/;

/** In the HTTP header or the XML declaration. */
const NAMED = /(?:charset|encoding)\s*=\s*["']?(?!us-)([^\s"';?]+)/gi;

/**
 * Decodes a feed's bytes as whoever sent them meant. What can be read as UTF-8 is UTF-8, whatever a server says of all
 * that it sends; else it is what the HTTP header or the XML declaration says, or UTF-16, whichever first makes a
 * document of it. Where none does it is Windows-1252, in which every byte is a character.
 *
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const start = decodeWindows(bytes.subarray(0, 200));
  const names = `charset=utf-8 ${contentType} ${start} charset=utf-16 charset=utf-16be`;
  for (const [, label = ''] of names.matchAll(NAMED)) {
    try {
      const text = decodeAs(label, bytes, { fatal: true });
      // Escapes are left of the encodings that have no other bytes than ASCII's.
      if (START.test(text) && !text.includes('\x1B$')) return text;
    } catch {
      // Another label may do.
    }
  }
  const text = decodeAs('utf-8', bytes);
  const good = text.replace(/[\0-\x7F\uFFFD]+/g, '');
  // Fewer broken characters than good ones are damage, not another encoding.
  return text.split('\uFFFD').length > good.length ? decodeWindows(bytes) : text;
}

/** As a stream: what breaks off within a character is no less text, and Node 20 takes Windows-1252 for Latin 1 otherwise. */
function decodeAs(label: string, bytes: Uint8Array, options?: TextDecoderOptions): string {
  return new TextDecoder(label, options).decode(bytes, { stream: true });
}

/** In Windows-1252. */
export function decodeWindows(bytes: Uint8Array): string {
  return decodeAs('windows-1252', bytes);
}
