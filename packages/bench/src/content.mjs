/** Stories and notes for the cases: the same for every contender, from a port that does not exist. */

/** Served by the runner. */
const PICTURE = 'https://bench.example/picture.gif';

const HEADLINES = [
  'The last steam crane on the east quay lifts its final cargo',
  'Ferry fares unchanged for a ninth winter',
  'Council keeps the Orla footbridge open at night',
  'Lamp-glass works to reopen with forty hands',
  'A storm, a choir and the longest night at the lock',
];

/** @param {number} count @returns {import('@newsprint/core').Article[]} */
export const stories = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `https://courier.example/stories/${index}`,
    url: `https://courier.example/stories/${index}`,
    headline: `${HEADLINES[index % HEADLINES.length]} (${index})`,
    section: { name: 'Harbour', url: 'https://courier.example/harbour' },
    summary:
      'On Thursday the crane that dockers called the Duchess set down a crate of lamp glass and was still.',
    image: { src: PICTURE, alt: 'A riveted iron crane above a harbour basin', width: 1200, height: 800 },
    authors: [{ name: 'Ilse Varga', url: 'https://courier.example/people/ilse-varga' }],
    published: new Date(Date.UTC(2026, 9, 16, 8) - index * 600_000).toISOString(),
    keywords: [],
  }));

/**
 * An article as Markdown converters print it: a paragraph for every note, and the notes as a list at its end.
 * @param {number} count
 */
export function notedArticle(count) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const paragraphs = numbers.map(
    (n) =>
      `<p>The harbour board wrote down what it knew of crane ${n}, which was little<sup id="fnref:${n}"><a href="#fn:${n}" rel="footnote">${n}</a></sup>, and of its drivers, which was less.</p>`,
  );
  const notes = numbers.map(
    (n) =>
      `<li id="fn:${n}"><p>Minutes of the harbour board, volume ${n}, on the state of the cranes. <a href="#fnref:${n}" class="reversefootnote">↩</a></p></li>`,
  );
  return `${paragraphs.join('')}<div class="footnotes"><ol>${notes.join('')}</ol></div>`;
}

/**
 * A feed of 100 items as WordPress writes it: title, address, author, categories, a summary, and the story as
 * HTML, repeated until the document is as large as asked for.
 * @param {number} bytes
 */
export function feedDocument(bytes) {
  const items = stories(100);
  const paragraph = `<p>On Thursday the crane that dockers called <em>the Duchess</em> set down a crate of lamp glass &amp; was still. <a href="https://courier.example/duchess">Read on</a>&nbsp;&hellip;</p>\n`;
  const build = (/** @type {number} */ paragraphs) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Vessmark Courier</title><link>https://courier.example/</link><atom:link href="https://courier.example/feed" rel="self"/>${items
      .map(
        ({ url, headline, published }) =>
          `<item><title>${headline}</title><link>${url}</link><dc:creator><![CDATA[Ilse Varga]]></dc:creator><pubDate>${new Date(published ?? 0).toUTCString()}</pubDate><category>Harbour</category><guid isPermaLink="true">${url}</guid><content:encoded><![CDATA[${paragraph.repeat(paragraphs)}]]></content:encoded></item>`,
      )
      .join('')}</channel></rss>`;
  const bare = build(0).length;
  return build(Math.max(0, Math.round((bytes - bare) / (items.length * paragraph.length))));
}
