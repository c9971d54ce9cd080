import { describe, expect, it } from 'vitest';
import { FeedError } from './feed-error.js';
import { readFeed } from './read-feed.js';

const url = 'https://courier.example/feed';
const read = (body: string | Uint8Array, contentType?: string) =>
  readFeed(body, { url, ...(contentType && { contentType }) });
const rss = (item: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>The Vessmark Courier</title>${channel}<item>${item}</item></channel></rss>`;
const itemOf = (item: string) => read(rss(item)).articles[0];

function errorOf(body: string): FeedError {
  try {
    read(body);
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error('It was read as a feed.');
}

const crane = {
  id: 'https://courier.example/crane',
  url: 'https://courier.example/crane',
  headline: 'The Duchess & her cargo',
  summary: 'A crane falls silent.',
  authors: [{ name: 'Ilse Varga' }],
  published: '2026-10-16T08:05:00+02:00',
  keywords: ['Harbour'],
};

describe('the formats', () => {
  it.each([
    {
      format: 'rss',
      body: rss(
        '<title>The Duchess &amp;amp; her cargo</title><link>/crane</link><guid>https://courier.example/crane</guid><description>&lt;p&gt;A crane falls &lt;b&gt;silent&lt;/b&gt;.&lt;/p&gt;</description><dc:creator>Ilse Varga</dc:creator><pubDate>Fri, 16 Oct 2026 08:05:00 +0200</pubDate><category>Harbour</category>',
      ),
    },
    {
      format: 'rdf',
      body: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Vessmark Courier</title></channel><item rdf:about="https://courier.example/crane"><title>The Duchess &amp;amp; her cargo</title><link>https://courier.example/crane</link><description>A crane falls silent.</description><dc:creator>Ilse Varga</dc:creator><dc:date>2026-10-16T08:05:00+02:00</dc:date><dc:subject>Harbour</dc:subject></item></rdf:RDF>',
    },
    {
      format: 'atom',
      body: '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Vessmark Courier</title><entry><id>https://courier.example/crane</id><title>The Duchess &amp; her cargo</title><link href="crane"/><summary type="html">&lt;p>A crane falls silent.</summary><author><name>Ilse Varga</name></author><published>2026-10-16T08:05:00+02:00</published><category term="Harbour"/></entry></feed>',
    },
    {
      format: 'json-feed',
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Vessmark Courier',
        items: [
          {
            id: crane.id,
            url: '/crane',
            title: 'The Duchess & her cargo',
            content_html: '<p>A crane falls silent.',
            authors: [{ name: 'Ilse Varga' }],
            date_published: '2026-10-16T08:05:00+02:00',
            tags: ['Harbour'],
          },
        ],
      }),
    },
    {
      format: 'wordpress',
      body: JSON.stringify([
        {
          guid: { rendered: crane.id },
          link: crane.url,
          title: { rendered: 'The Duchess &#038; her cargo' },
          excerpt: { rendered: '<p>A crane falls silent.</p>\n' },
          date: '2026-10-16T08:05:00',
          date_gmt: '2026-10-16T06:05:00',
          _embedded: {
            author: [{ name: 'Ilse Varga' }],
            'wp:term': [[{ taxonomy: 'category', name: 'Harbour' }]],
          },
        },
      ]),
    },
  ] as const)('are told by content and read alike: $format', ({ format, body }) => {
    const feed = read(body);
    expect(feed.format).toBe(format);
    expect(feed.articles).toHaveLength(1);
    expect(feed.articles[0]).toMatchObject(crane);
  });
});

it('takes WordPress’s own clock for no correction of a post that tells of none', () => {
  const post = { id: 1, link: '/crane', title: { rendered: 'Crane' } };
  const dates = { date: '2026-10-16T08:05:00', date_gmt: '2026-10-16T06:05:00' };
  const modified = { modified: '2026-10-16T09:00:00', modified_gmt: '2026-10-16T07:00:00' };
  const { articles } = read(
    JSON.stringify([
      { ...post, ...dates },
      { ...post, ...dates, ...modified },
    ]),
  );
  expect(articles.map(({ published, updated }) => [published, updated])).toEqual([
    ['2026-10-16T08:05:00+02:00', undefined],
    ['2026-10-16T08:05:00+02:00', '2026-10-16T09:00:00+02:00'],
  ]);
});

describe('addresses', () => {
  it('resolves relative ones against xml:base, else against the feed', () => {
    const body =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/a/"><entry xml:base="b/"><title>x</title><link href="c"/></entry></feed>';
    expect(read(body).articles[0]?.url).toBe('https://other.example/a/b/c');
    expect(itemOf('<title>x</title><link>../c</link>')?.url).toBe('https://courier.example/c');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:secret@courier.example/', ''])(
    'drops “%s” and keeps the headline',
    (address) => {
      const article = itemOf(
        `<title>Crane</title><link>${address}</link><enclosure type="image/png" url="${address}"/>`,
      );
      expect(article).toMatchObject({ headline: 'Crane' });
      expect(article).not.toHaveProperty('url');
      expect(article).not.toHaveProperty('image');
    },
  );

  it('takes a guid for the address only when it may be one', () => {
    const guid = 'https://courier.example/crane';
    expect(itemOf(`<title>x</title><guid>${guid}</guid>`)?.url).toBe(guid);
    for (const no of ['false', 'False'])
      expect(itemOf(`<title>x</title><guid isPermaLink="${no}">${guid}</guid>`)?.url).toBeUndefined();
  });

  it('are read as they were meant where they are coded once too often', () => {
    const xml =
      '<link><![CDATA[/?id=7&amp;from=rss]]></link><enclosure type="image/png" url="/i?id=7&amp;amp;w=9"/><category><![CDATA[Arts &amp; culture]]></category>';
    expect(itemOf(`<title>x</title>${xml}`)).toMatchObject({
      url: 'https://courier.example/?id=7&from=rss',
      image: { src: 'https://courier.example/i?id=7&w=9' },
      keywords: ['Arts & culture'],
    });
  });

  it('takes an item of RDF for what it is about, by any prefix', () => {
    const body =
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item r:about="https://courier.example/crane"><title>x</title></item></r:RDF>';
    expect(read(body).articles[0]).toMatchObject({ id: crane.id, url: crane.url });
  });
});

describe('pictures', () => {
  it('takes the widest', () => {
    const media = [200, 1200, 600].map(
      (width) => `<media:content medium="image" url="/${width}.jpg" width="${width}" height="${width / 2}"/>`,
    );
    expect(itemOf(`<title>x</title>${media.join('')}`)?.image).toEqual({
      src: 'https://courier.example/1200.jpg',
      alt: '',
      width: 1200,
      height: 600,
    });
  });

  it.each([
    { what: 'a prefix that nobody declared', xml: '<media:thumbnail url="/crane.jpg" width="0"/>' },
    {
      what: 'a namespace by another prefix',
      xml: '<m:content xmlns:m="http://search.yahoo.com/mrss/" type="image/jpeg" url="/crane.jpg"/>',
    },
    { what: 'an enclosure', xml: '<enclosure url="/crane.jpg" type="image/jpeg" length="1"/>' },
    {
      what: 'Atom in RSS',
      xml: '<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="enclosure" type="image/jpeg" href="/crane.jpg"/>',
    },
    {
      what: 'an enclosure that names no type but a file’s ending',
      xml: '<enclosure url="/crane.jpg" type="JPG"/>',
    },
    {
      what: 'an enclosure of RDF',
      xml: '<e:enclosure xmlns:e="http://purl.oclc.org/net/rss_2.0/enc#" r:resource="/crane.jpg" e:type="image/jpeg"/>',
    },
    { what: 'a podcast', xml: '<itunes:image href="/crane.jpg"/>' },
  ])('are found in $what', ({ xml }) => {
    const body = `<rss><channel><item><title>x</title>${xml}</item></channel></rss>`;
    expect(read(body).articles[0]?.image).toEqual({ src: 'https://courier.example/crane.jpg', alt: '' });
  });

  it.each([
    '<a:link href="/featured/image-of-the-day"/>',
    '<enclosure url="/thumbs/talk.mp3" type=""/>',
    '<media:content url="/crane.mp4?poster=crane.jpg" medium="video"/>',
  ])('are none by a word in an address: %s', (xml) => {
    const body = `<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><item><title>x</title>${xml}</item></channel></rss>`;
    expect(read(body).articles[0]).not.toHaveProperty('image');
  });

  it('are found among the attachments of JSON by their type', () => {
    const attachments = [
      { url: '/talk', mime_type: 'audio/mpeg' },
      { url: '/crane', mime_type: 'image/png' },
    ];
    const article = read(JSON.stringify({ items: [{ id: '1', title: 'x', attachments }] })).articles[0];
    expect(article?.image?.src).toBe('https://courier.example/crane');
  });

  it('takes the widest of those in a text that closes none', () => {
    const html = '<img src="/a.jpg" width="200"><img src="/b.jpg" width="900">';
    const image = itemOf(`<title>x</title><description><![CDATA[${html}]]></description>`)?.image;
    expect(image?.src).toBe('https://courier.example/b.jpg');
  });

  it('passes over one that holds the place of another', () => {
    const html = '<img src="data:image/gif;base64,R0" data-src="/a.jpg"><img src="/b.jpg" width="100%">';
    const image = itemOf(`<title>x</title><description><![CDATA[${html}]]></description>`)?.image;
    expect(image?.src).toBe('https://courier.example/b.jpg');
  });

  it('makes none of what WordPress may not show', () => {
    const media = { code: 'rest_forbidden', message: 'Sorry, you are not allowed to do that.' };
    const post = { link: '/crane', title: { rendered: 'x' }, _embedded: { 'wp:featuredmedia': [media] } };
    expect(read(JSON.stringify([post])).articles[0]).not.toHaveProperty('image');
  });

  it('say what they show where Media RSS describes them', () => {
    const media =
      '<media:content medium="image" url="/crane.jpg"><media:description type="html">A crane &amp;amp; its hook</media:description></media:content>';
    expect(itemOf(`<title>x</title>${media}`)?.image?.alt).toBe('A crane & its hook');
  });

  it.each([
    { what: 'the author', src: 'https://0.gravatar.example/avatar/1f2e?s=96' },
    { what: 'the author of a commit', src: 'https://avatars.example/u/7?s=60' },
    { what: 'nothing, and counts', src: 'https://count.example/rss-pixel.png?story=7' },
    { what: 'a character, as a picture', src: 'https://s.example/core/emoji/72x72/1f600.png' },
  ])('are passed over where they show $what', ({ src }) => {
    const first = `<media:content medium="image" url="${src}"/>`;
    const html = `<description>&lt;img src="${src}"></description>`;
    const image = itemOf(`<title>x</title>${first}<media:content medium="image" url="/crane.jpg"/>`)?.image;
    expect(image?.src).toBe('https://courier.example/crane.jpg');
    expect(itemOf(`<title>x</title>${first}${html}`)).not.toHaveProperty('image');
  });

  it('keeps one of a story about avatars or pixels', () => {
    for (const name of ['avatar-returns.jpg', 'last-pixel.jpg', 'new-emoji.png'])
      expect(itemOf(`<title>x</title><media:thumbnail url="/${name}"/>`)?.image?.src).toContain(name);
  });

  it('takes a larger one in the text before a preview of less than 100 px', () => {
    const preview = '<media:thumbnail url="/s72-c/crane.jpg" width="72" height="72"/>';
    const text = '<description>&lt;img src="/crane.jpg"></description>';
    expect(itemOf(`<title>x</title>${preview}${text}`)?.image?.src).toBe('https://courier.example/crane.jpg');
    expect(itemOf(`<title>x</title>${preview}`)?.image?.src).toBe('https://courier.example/s72-c/crane.jpg');
  });

  it('takes what JSON Feed calls the image before what is attached', () => {
    const attachments = [{ url: '/plan.png', mime_type: 'image/png' }];
    const item = { id: '1', title: 'x', image: '/crane.jpg', attachments };
    const article = read(JSON.stringify({ items: [item] })).articles[0];
    expect(article?.image?.src).toBe('https://courier.example/crane.jpg');
  });

  it('takes none that is no larger than an icon', () => {
    const html = '<img src="/share.png" width="24" height="24"><img src="/crane.jpg" width="100%">';
    const image = itemOf(`<title>x</title><description><![CDATA[${html}]]></description>`)?.image;
    expect(image?.src).toBe('https://courier.example/crane.jpg');
  });

  it('finds one in the text, and no counter of visits', () => {
    const html = '<img src="/count.gif" width="1" height="1"><p><img src="/crane.jpg" alt="A crane">';
    const image = itemOf(`<title>x</title><content:encoded><![CDATA[${html}]]></content:encoded>`)?.image;
    expect(image).toMatchObject({ src: 'https://courier.example/crane.jpg', alt: 'A crane' });
  });
});

it.each([
  { space: 'http://purl.org/rss/1.0/modules/slash/', name: 'comments', written: '12', reads: 12 },
  { space: 'http://purl.org/syndication/thread/1.0', name: 'total', written: '0', reads: 0 },
  { space: 'http://purl.org/rss/1.0/modules/slash/', name: 'comments', written: 'many', reads: undefined },
])('counts the comments: $written in $space', ({ space, name, written, reads }) => {
  const item = itemOf(`<title>x</title><a:${name} xmlns:a="${space}">${written}</a:${name}>`);
  expect(item?.comments).toBe(reads);
});

it('files an Atom entry under the words meant for readers, and keeps the term as its keyword', () => {
  const body =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><category term="hbr" label="Harbour"/></entry></feed>';
  expect(read(body).articles[0]).toMatchObject({ section: { name: 'Harbour' }, keywords: ['hbr'] });
});

it('keeps the path of a Media RSS category as its keyword, too', () => {
  const item = itemOf('<title>x</title><media:category label="Harbour">city/hbr</media:category>');
  expect(item).toMatchObject({ section: { name: 'Harbour' }, keywords: ['city/hbr'] });
});

describe('authors', () => {
  it.each([
    { written: '<author>i@courier.example (Ilse Varga)</author>' },
    { written: '<author>Ilse Varga (i@courier.example)</author>' },
    { written: '<author>"Ilse Varga" &lt;i@courier.example&gt;</author>' },
    { written: '<author>i@courier.example Ilse Varga</author>' },
    { written: '<author>Ilse Varga, i@courier.example</author>' },
    { written: '<dc:creator>By Ilse Varga</dc:creator>' },
    { written: '<author/><dc:creator>Ilse Varga</dc:creator>' },
    { written: '<dc:creator><![CDATA[Ilse&#032;V&#x61;rga]]></dc:creator>' },
    { written: '<author>desk@courier.example</author><dc:creator>Ilse Varga</dc:creator>' },
    { written: '<dc:creator><![CDATA[<a href="/ilse">Ilse Varga</a>]]></dc:creator>' },
    { written: '<itunes:author>The Show</itunes:author><author>Ilse Varga</author>' },
    { written: '<itunes:author>The Show</itunes:author><dc:creator>Ilse Varga</dc:creator>' },
  ])('are named once, without their addresses: $written', ({ written }) => {
    expect(itemOf(`<title>x</title>${written}`)?.authors).toEqual([{ name: 'Ilse Varga' }]);
  });

  it.each(['Ilse Varga (The Courier)', 'i@courier.example (Ilse Varga), o@courier.example (Orla Byrne)'])(
    'come as they are written otherwise: %s',
    (name) => {
      expect(itemOf(`<title>x</title><author>${name}</author>`)?.authors).toEqual([{ name }]);
    },
  );

  it('and sections are read as they were meant where a letter is coded once too often', () => {
    const xml =
      '<dc:creator><![CDATA[Fran&ccedil;ois]]></dc:creator><category><![CDATA[Caf&eacute;s]]></category>';
    expect(itemOf(`<title>x</title>${xml}`)).toMatchObject({
      authors: [{ name: 'François' }],
      keywords: ['Cafés'],
    });
  });

  it('names who gives nothing but addresses by the first', () => {
    const body =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><author><email>i@courier.example</email><uri>/ilse</uri></author></entry></feed>';
    expect(read(body).articles[0]?.authors).toEqual([
      { name: 'i@courier.example', url: 'https://courier.example/ilse' },
    ]);
  });

  it('makes none of an error that WordPress puts in their place', () => {
    const author = [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.' }];
    const post = { link: '/crane', title: { rendered: 'x' }, _embedded: { author } };
    expect(read(JSON.stringify([post])).articles[0]?.authors).toEqual([]);
  });
});

describe('texts', () => {
  it.each([
    { written: 'Fish &amp; chips', reads: 'Fish & chips' },
    { written: 'Fish &amp;amp; chips', reads: 'Fish & chips' },
    { written: 'AT&T & sons', reads: 'AT&T & sons' },
    { written: '<![CDATA[Caf&eacute; <i>Orla</i>]]>', reads: 'Café Orla' },
    { written: 'Caf&eacute; &mdash; open', reads: 'Café — open' },
    { written: '&lt;script&gt;alert(1)&lt;/script&gt;Crane', reads: 'Crane' },
    { written: '&#x41;&#150;&#0;&#xD800;&#x110000;', reads: 'A–' },
    {
      written: '&copy 2026 Caf&eacute, it&#8217s <![CDATA[Q&A &amp more]]>',
      reads: '© 2026 Café, it’s Q&A & more',
    },
    { written: '<![CDATA[It&amp;#8217;s Fish &amp;amp; Chips]]>', reads: 'It’s Fish & Chips' },
    { written: 'It&amp;amp;#x27;s Fish', reads: "It's Fish" },
    { written: 'a &lang b &copy=1 &&amp;', reads: 'a &lang b &copy=1 &&' },
    { written: '<![CDATA[un<b>believ</b>able<br>day]]>', reads: 'unbelievable day' },
    { written: ' A\n  crane\u0007 \u202Efalls ', reads: 'A crane falls' },
    { written: '&lt;![CDATA[A &lt;b&gt;crane&lt;/b&gt;]]&gt;\n', reads: 'A crane' },
    { written: '<![CDATA[a]]]]><![CDATA[>b]]>', reads: 'a]]>b' },
  ])('come out plain: $written', ({ written, reads }) => {
    expect(itemOf(`<title>${written}</title>`)?.headline).toBe(reads);
  });

  it.each([
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">1 &lt;b> 2 &amp;amp; 3</title></entry></feed>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>1 &lt;b> 2 &amp;amp; 3</title></entry></feed>',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>1 &lt;b> 2 &amp;amp; 3</a:title></a:entry></a:feed>',
  ])('decodes nothing in an Atom text, which says so or says nothing: %s', (body) => {
    expect(read(body).articles[0]?.headline).toBe('1 <b> 2 &amp; 3');
  });

  it('reads an Atom text that is XHTML, under any prefix and base', () => {
    const body =
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><title type="xhtml"><h:div>A <h:em>crane</h:em> &amp;lt;</h:div></title><content type="xhtml" xml:base="/a/"><h:p>One</h:p><h:p>Two <h:img src="crane.jpg" width="400"/></h:p></content></entry></feed>';
    expect(read(body).articles[0]).toMatchObject({
      headline: 'A crane &lt;',
      summary: 'One Two',
      image: { src: 'https://courier.example/a/crane.jpg' },
    });
  });

  it('leaves out what is not meant to be read in XHTML of any prefix', () => {
    const body =
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><title>x</title><content type="xhtml"><h:div><h:style>p {}</h:style><h:script>go()</h:script><h:p>It fell.</h:p></h:div></content></entry></feed>';
    expect(read(body).articles[0]?.summary).toBe('It fell.');
  });

  it('reads RSS as RSS where its root takes Atom’s namespace for its own', () => {
    const body =
      '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><item><title>Fish &amp;amp; chips</title><description>&lt;p>It fell.&lt;/p></description></item></channel></rss>';
    expect(read(body).articles[0]).toMatchObject({ headline: 'Fish & chips', summary: 'It fell.' });
  });

  it('takes the feed’s own title before that of an extension, wherever they stand', () => {
    const item = itemOf('<itunes:title>3</itunes:title><media:title>2</media:title><title>1</title>');
    expect(item?.headline).toBe('1');
  });

  it('reads what describes a video when nothing else describes the story', () => {
    const group = '<media:group><media:description>A crane falls.</media:description></media:group>';
    expect(itemOf(`<title>x</title>${group}`)?.summary).toBe('A crane falls.');
    expect(itemOf(`<title>x</title>${group}<description>Own.</description>`)?.summary).toBe('Own.');
  });

  it.each(['<br>', '<li>', '<p>'])('keeps a hundred lines apart that end in %s', (end) => {
    const lines = Array.from({ length: 100 }, (_, line) => String(line));
    const item = itemOf(`<title>x</title><description><![CDATA[${lines.join(end)}]]></description>`);
    expect(item?.summary).toBe(lines.join(' '));
  });

  it.each([
    {
      end: '<p>The post <a href="/crane">A crane falls</a> appeared first on <a href="/">The Courier</a>.</p>',
    },
    {
      end: '<p>Der Beitrag <a href="https://courier.example/crane">x</a> erschien zuerst im <a href="/">Kurier</a>.',
    },
    { end: '<p>投稿 <a href="/crane">x</a> は <a href="/">港新聞</a> に最初に表示されました。</p>' },
    { end: '<p>… <a class="more-link" href="/crane">Read on <span>A crane falls</span></a> →</p>' },
    { end: '<p><a href="/crane">Read full topic</a></p>' },
    { end: '<a href="/crane">Continue reading...</a>' },
    { end: ' <a class="more-link" href="/crane#more-12">(more&hellip;)</a>' },
    { end: ' [&hellip;] <a class="more-link" href="https://feeds.example/~r/1">Continue reading →</a>' },
    {
      end: ' [&hellip;]<p>The post <a href="/crane">A crane falls</a> appeared first on <a href="/">The Courier</a>.',
    },
  ])('leaves out of a summary what leads to the story: $end', ({ end }) => {
    const text = `<![CDATA[<p>A crane falls silent at noon.</p>${end}]]>`;
    for (const link of ['/crane', '/crane?utm_source=rss']) {
      const item = itemOf(`<title>x</title><link>${link}</link><description>${text}</description>`);
      expect(item?.summary).toBe('A crane falls silent at noon.');
    }
  });

  it.each([
    '<p>A crane falls silent at noon; <a href="/other">another</a> follows. <a href="/crane">More</a></p>',
    '<a href="/crane"><img src="/crane.jpg"> </a>A crane falls silent at noon; another follows.',
    '<h2><a href="/crane">Crane</a></h2>A crane falls silent at noon; another follows.',
    '<p>A crane falls silent at noon; <a href="/">another</a> follows.</p>',
  ])('keeps of a summary all else: %s', (html) => {
    const item = itemOf(`<title>x</title><link>/crane</link><description><![CDATA[${html}]]></description>`);
    expect(item?.summary).toBe('A crane falls silent at noon; another follows.');
  });

  it.each([
    ['Dockers wept as it fell [&hellip;]', 'Dockers wept as it fell…'],
    ['Dockers wept as it fell [...]', 'Dockers wept as it fell…'],
    [
      'Dockers wept as it fell &hellip; <a href="/crane">Continue reading &rarr;</a>',
      'Dockers wept as it fell…',
    ],
    ['“Dockers wept” &hellip; <a class="more-link" href="/crane#more-1">More</a>', '“Dockers wept”…'],
    ['Dockers wept. [&#8230;]', 'Dockers wept.'],
    ['“Dockers wept!” […]', '“Dockers wept!”'],
    ['埠頭の人々は泣いた。 […]', '埠頭の人々は泣いた。'],
    ['“It fell […] at noon”', '“It fell […] at noon”'],
    ['Dockers wept...', 'Dockers wept...'],
  ])('ends an excerpt as a newspaper does: %s', (excerpt, summary) => {
    const text = `<![CDATA[<p>${excerpt}</p>]]>`;
    const item = itemOf(`<title>x</title><link>/crane</link><description>${text}</description>`);
    expect(item?.summary).toBe(summary);
  });

  it('heads an item with a link to its story where it has no other words', () => {
    const item = itemOf(
      '<link>/crane</link><description>&lt;a href="/crane">A crane falls&lt;/a></description>',
    );
    expect(item?.headline).toBe('A crane falls');
  });

  it.each(['audio', 'video'])('leaves out what only browsers without %s show', (player) => {
    const html = `<${player} controls><source src="/talk">Get a newer browser.</${player}><p>It fell.`;
    const item = itemOf(`<title>x</title><content:encoded><![CDATA[${html}]]></content:encoded>`);
    expect(item?.summary).toBe('It fell.');
  });

  it('takes no caption for the beginning of the story', () => {
    const html = '<figure><img src="/crane.jpg"><figcaption>Photo: M. Holm</figcaption></figure><p>It fell.';
    const item = itemOf(`<title>x</title><content:encoded><![CDATA[${html}]]></content:encoded>`);
    expect(item).toMatchObject({ summary: 'It fell.', image: { src: 'https://courier.example/crane.jpg' } });
  });

  it('heads an item without a title with the beginning of its text', () => {
    expect(itemOf('<description>Only this.</description>')?.headline).toBe('Only this.');
  });

  it('cuts what is longer than any headline, at a word', () => {
    const headline = itemOf(`<title>${'word '.repeat(1000)}</title>`)?.headline ?? '';
    expect(headline.length).toBeLessThanOrEqual(301);
    expect(headline).toMatch(/word…$/);
  });
});

describe('broken feeds', () => {
  it.each([
    { what: 'a blank line before it', body: `\n\n  \uFEFF${rss('<title>Crane</title>')}` },
    { what: 'a break in the middle', body: rss('<title>Crane</title><link>https://cour').slice(0, -30) },
    { what: 'unclosed elements', body: rss('<title>Crane</title><description><b>bold') },
    { what: 'control characters', body: rss('<title>Cra\u0000\u0001ne</title>') },
    { what: 'line breaks in JSON’s texts', body: '{"items":[{"id":"1","title":"Crane\n"}]}' },
    { what: 'an unknown prefix', body: rss('<title>Crane</title><x:y>z</x:y>') },
    { what: 'bare attributes', body: rss('<title>Crane</title><enclosure url=/x.png disabled>') },
  ])('are read for all $what', ({ body }) => {
    expect(read(body).articles).toMatchObject([{ headline: 'Crane' }]);
  });

  it.each(['<title>Crane <b</title>', '<title>Crane</title><enclosure url="/x.png" type="image/png" '])(
    'lose nothing that comes after a tag that breaks off: %s',
    (before) => {
      const item = itemOf(`${before}<link>/crane</link><category>Harbour</category>`);
      expect(item).toMatchObject({ headline: 'Crane', url: crane.url, keywords: ['Harbour'] });
    },
  );

  it('have no items where a list in JSON is null, as some software writes an empty one', () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'The Vessmark Courier', items: null };
    expect(read(JSON.stringify(feed))).toMatchObject({
      format: 'json-feed',
      title: feed.title,
      articles: [],
    });
  });

  it.each([
    {
      of: 'JSON Feed',
      titled: (title: unknown) => ({ id: title, title }),
      as: (items: unknown) => ({ items }),
    },
    {
      of: 'WordPress',
      titled: (rendered: unknown) => ({ title: { rendered } }),
      as: (posts: unknown) => posts,
    },
  ])('loses a bad item of $of and no more', ({ titled, as }) => {
    const bad = [null, undefined, 7, true, 'x', '', {}, [], [null], { title: null, link: 3 }, titled([{}])];
    const items = bad.flatMap((item, index) => [item, titled(`Crane ${index}`)]);
    const headlines = read(JSON.stringify(as(items))).articles.map(({ headline }) => headline);
    expect(headlines).toEqual(bad.map((_, index) => `Crane ${index}`));
  });

  it.each([
    { charset: 'in the header', contentType: 'text/xml; charset=windows-1251', declared: '' },
    { charset: 'in the declaration', contentType: '', declared: ' encoding="windows-1251"' },
  ])('decodes by the encoding $charset', ({ contentType, declared }) => {
    const text = `<?xml version="1.0"${declared}?><rss><channel><item><title>?</title></item></channel></rss>`;
    const bytes = Uint8Array.from(text.replace('<title>?', '<title>\u00D4'), (c) => c.charCodeAt(0));
    expect(read(bytes, contentType).articles[0]?.headline).toBe('Ф');
  });

  it('believes a declaration before a server that knows of no letters but ASCII’s', () => {
    const text =
      '<?xml version="1.0" encoding="koi8-r"?><rss><channel><item><title>\u00E6</title></item></channel></rss>';
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(read(bytes, 'text/xml; charset=us-ascii').articles[0]?.headline).toBe('Ф');
  });

  it('reads a hundred items, whatever they are called', () => {
    const entry = '<a:entry><a:title>x</a:title><b:item/><b:item/><b:item/></a:entry>';
    const body = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:b="urn:b">${entry.repeat(150)}</a:feed>`;
    expect(read(body).articles).toHaveLength(100);
  });

  it.each(['us-ascii', 'iso-8859-1', 'utf-16'])('reads UTF-8 that a server takes for %s', (charset) => {
    const bytes = new TextEncoder().encode(
      '<rss><channel><item><title>Zürich</title></item></channel></rss>',
    );
    expect(read(bytes, `text/xml; charset=${charset}`).articles[0]?.headline).toBe('Zürich');
  });

  it.each([
    { what: 'with a mark, the low byte first', mark: '\uFEFF', low: 0 },
    { what: 'without one, the low byte first', mark: '', low: 0 },
    { what: 'without one, the high byte first', mark: '', low: 1 },
  ])('reads UTF-16 $what', ({ mark, low }) => {
    const text = `${mark}<rss><channel><item><title>Zürich</title></item></channel></rss>`;
    const bytes = new Uint8Array(2 * text.length);
    Array.from(text).forEach((character, at) => {
      const code = character.charCodeAt(0);
      bytes[2 * at + low] = code & 0xff;
      bytes[2 * at + 1 - low] = code >> 8;
    });
    expect(read(bytes).articles[0]?.headline).toBe('Zürich');
  });

  it('reads Japanese in seven bits', () => {
    const bytes = new TextEncoder().encode(
      '<?xml version="1.0" encoding="iso-2022-jp"?><rss><channel><item><title>\x1B$B5-<T\x1B(B</title></item></channel></rss>',
    );
    expect(read(bytes).articles[0]?.headline).toBe('記者');
  });

  it('keeps to UTF-8 when it breaks off within a character', () => {
    const text = '<rss><channel><item><title>العبّارة الليلية</title><description>تعود إلى الميناء';
    const bytes = new TextEncoder().encode(text).slice(0, -1);
    expect(read(bytes).articles[0]?.headline).toBe('العبّارة الليلية');
  });

  it('reads what calls itself UTF-8 and is Windows-1252', () => {
    const text =
      '<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>\u0093Caf\u00e9\u0094</title></item></channel></rss>';
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(read(bytes).articles[0]?.headline).toBe('“Café”');
  });
});

describe('what is no feed', () => {
  it.each([
    { body: '', code: 'not-a-feed', says: 'nothing' },
    {
      body: '<!doctype html><title>Log in</title>',
      code: 'not-a-feed',
      says: 'Is the address right? It says: Log in',
    },
    { body: '{"version":"https://jsonfeed.org/version/1","items":[{"id"', code: 'malformed', says: 'JSON' },
    {
      body: '{"code":"rest_no_route","message":"D\\u00e9sol\\u00e9","data":{"status":404}}',
      code: 'not-a-feed',
      says: 'Désolé',
    },
    { body: '{"items":{"length":1000000000}}', code: 'not-a-feed', says: '{"items"' },
    { body: '[{"id":1,"name":"x"}]', code: 'not-a-feed', says: '"name"' },
    { body: '{"feed":{"entry":[{"title":{"$t":"x"},"link":[]}]}}', code: 'not-a-feed', says: '"feed"' },
    { body: '{"data":{"children":[{"title":"x"}]}}', code: 'not-a-feed', says: '"data"' },
  ])('is reported in words: $body', ({ body, code, says }) => {
    const error = errorOf(body);
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
  });

  it('names the feed that a web page names', () => {
    const page = '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss.xml">';
    expect(errorOf(page).message).toContain('https://courier.example/rss.xml');
  });
});

it.each([
  rss('<title>x</title>', '<language>kk</language>'),
  '<rss xml:lang="kk"><channel><title>x</title></channel></rss>',
  '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xml:lang="kk"><channel><title>x</title></channel></r:RDF>',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="kk"/>',
])('passes on the language, wherever it is said of all: %s', (body) => {
  expect(read(body).language).toBe('kk');
});

it.each([
  { channel: '<ttl>30</ttl>', seconds: 1800 },
  { channel: '<ttl>soon</ttl>', seconds: undefined },
])('passes on how long the feed wants to be left alone: $channel', ({ channel, seconds }) => {
  expect(read(rss('<title>x</title>', channel)).refreshAfter).toBe(seconds);
});
