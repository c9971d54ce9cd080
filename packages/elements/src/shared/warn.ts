const warned = new Set<string>();

/**
 * Warns in the console, once per page and message. The text names the tag first and ends with what is
 * true now or what to do.
 *
 * @param tag - without brackets, for example `np-time`
 */
export function warnOnce(tag: string, message: string): void {
  const text = `<${tag}> ${message}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}
