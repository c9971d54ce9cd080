/**
 * Decodes a feed's bytes as whoever sent them meant: by byte order mark, the HTTP header, the XML declaration,
 * else UTF-8. Where that turns out wrong it is Windows-1252, in which every byte is a character.
 *
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const named = [
    start.startsWith('\xEF\xBB\xBF') && 'utf-8',
    /^(\xFF\xFE|<\0[^\0]\0)/.test(start) && 'utf-16le',
    /^(\xFE\xFF|\0<)/.test(start) && 'utf-16be',
    /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1],
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1],
    'utf-8',
  ];
  for (const label of named) {
    if (!label) continue;
    try {
      // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
      return new TextDecoder(/^utf-?16$/i.test(label) ? 'utf-8' : label, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  const text = new TextDecoder().decode(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  // A few broken characters among good ones are damage, not another encoding.
  return count(/\uFFFD/g) < count(/[^\0-\x7F\uFFFD]/g) ? text : new TextDecoder('windows-1252').decode(bytes);
}
