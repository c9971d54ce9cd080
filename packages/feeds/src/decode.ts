/** What a document's first byte tells of its encoding: half a byte order mark, or the half of `<` that is nothing. */
const STARTS: Readonly<Record<number, string>> = {
  0: 'utf-16be',
  0xef: 'utf-8',
  0xfe: 'utf-16be',
  0xff: 'utf-16le',
};

/** In the HTTP header or the XML declaration; one that could be read byte by byte is not in UTF-16, whatever it says. */
const NAMED = /(?:charset|encoding)\s*=\s*["']?(?!utf-?16)([^\s"';?]+)/gi;

/**
 * Decodes a feed's bytes as whoever sent them meant: by byte order mark, the HTTP header, the XML declaration,
 * else UTF-8. Where that turns out wrong it is Windows-1252, in which every byte is a character.
 *
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const named = [...`${contentType} ${/^\s*<\?[^>]*/.exec(start)?.[0]}`.matchAll(NAMED)].map(
    ([, label]) => label,
  );
  for (const label of [STARTS[bytes[0] ?? 1] ?? (bytes[1] === 0 && 'utf-16le'), ...named, 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Another label may do.
    }
  }
  const text = new TextDecoder().decode(bytes);
  const count = (pattern: RegExp) => text.split(pattern).length;
  // A few broken characters among good ones are damage, not another encoding.
  return count(/\uFFFD/) < count(/[^\0-\x7F\uFFFD]/) ? text : new TextDecoder('windows-1252').decode(bytes);
}
