/**
 * Articles with notes as programs print them, written from their documented output. Each has two notes, the first
 * cited twice where the program can cite one again.
 */

/** A program, the notes and citations in its page, and the page. */
export type NotedPage = readonly [program: string, notes: number, citations: number, html: string];

const one = 'The crane was built in 1911';
const two = ' and never painted';
const three = '. It stood by the quay';

export const notedPages: readonly NotedPage[] = [
  [
    'GitHub',
    2,
    3,
    `<p>${one}<sup><a href="#user-content-fn-1-ab" id="user-content-fnref-1-ab" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup>${two}<sup><a href="#user-content-fn-b-ab" id="user-content-fnref-b-ab" data-footnote-ref="" aria-describedby="footnote-label">2</a></sup>${three}<sup><a href="#user-content-fn-1-ab" id="user-content-fnref-1-2-ab" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup>.</p>
<section data-footnotes="" class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1-ab"><p>Harbour board. <a href="#user-content-fnref-1-ab" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a> <a href="#user-content-fnref-1-2-ab" data-footnote-backref="" aria-label="Back to reference 1-2" class="data-footnote-backref">↩<sup>2</sup></a></p></li><li id="user-content-fn-b-ab"><p>Dockers say so. <a href="#user-content-fnref-b-ab" data-footnote-backref="" aria-label="Back to reference 2">↩</a></p></li></ol></section>`,
  ],
  [
    'cmark-gfm',
    2,
    3,
    `<p>${one}<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup>${two}<sup class="footnote-ref"><a href="#fn-b" id="fnref-b" data-footnote-ref>2</a></sup>${three}<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" data-footnote-ref>1</a></sup></p>
<section class="footnotes" data-footnotes><ol><li id="fn-1"><p>Harbour board. <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="Back to reference 1">↩</a> <a href="#fnref-1-2" class="footnote-backref" aria-label="Back to reference 1-2">↩<sup class="footnote-ref">2</sup></a></p></li><li id="fn-b"><p>Dockers.</p><p>Second paragraph. <a href="#fnref-b" class="footnote-backref">↩</a></p></li></ol></section>`,
  ],
  [
    'kramdown',
    2,
    3,
    `<p>${one}<sup id="fnref:1"><a href="#fn:1" class="footnote" rel="footnote" role="doc-noteref">1</a></sup>${two}<sup id="fnref:two"><a href="#fn:two" class="footnote" rel="footnote" role="doc-noteref">2</a></sup>${three}<sup id="fnref:1:1"><a href="#fn:1" class="footnote" rel="footnote" role="doc-noteref">1</a></sup>.</p>
<div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>Harbour board. <a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a> <a href="#fnref:1:1" class="reversefootnote" role="doc-backlink">&#8617;<sup>2</sup></a></p></li><li id="fn:two"><p>Dockers. <a href="#fnref:two" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li></ol></div>`,
  ],
  [
    'Hugo',
    2,
    2,
    `<p>${one}<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>${two}<sup id="fnref:2"><a href="#fn:2" class="footnote-ref" role="doc-noteref">2</a></sup>.</p>
<div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>Harbour board.&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li><li id="fn:2"><p>Dockers.&#160;<a href="#fnref:2" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div>`,
  ],
  [
    'MultiMarkdown',
    2,
    3,
    `<p>${one}<a href="#fn:1" id="fnref:1" title="see footnote" class="footnote"><sup>1</sup></a>${two}<a href="#fn:2" id="fnref:2" title="see footnote" class="footnote"><sup>2</sup></a>${three}<a href="#fn:1" title="see footnote" class="footnote"><sup>1</sup></a></p>
<div class="footnotes"><hr /><ol><li id="fn:1"><p>Harbour board. <a href="#fnref:1" title="return to body" class="reversefootnote">&#160;&#8617;&#xfe0e;</a></p></li><li id="fn:2"><p>Dockers. <a href="#fnref:2" title="return to body" class="reversefootnote">&#160;&#8617;&#xfe0e;</a></p></li></ol></div>`,
  ],
  [
    'Pandoc 3',
    2,
    2,
    `<p>${one}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>${two}<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol><li id="fn1"><p>Harbour board.</p><pre><code>a[1]</code></pre><p>More.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li><li id="fn2"><p>Dockers.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
  ],
  [
    'Pandoc 2, with doc-endnote',
    1,
    1,
    `<p>${one}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1" role="doc-endnote"><p>Harbour board.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
  ],
  [
    'Pandoc for EPUB',
    2,
    2,
    `<p>${one}<a href="#fn1" class="footnote-ref" id="fnref1" epub:type="noteref">1</a>${two}<a href="#fn2" class="footnote-ref" id="fnref2" epub:type="noteref">2</a></p><section class="footnotes" epub:type="footnotes"><aside epub:type="footnote" id="fn1" role="doc-footnote"><p>Harbour board.</p></aside><aside epub:type="footnote" id="fn2" role="doc-footnote"><p>Dockers.</p></aside></section>`,
  ],
  [
    'markdown-it',
    2,
    3,
    `<p>${one}<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>${two}<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup>${three}<sup class="footnote-ref"><a href="#fn1" id="fnref1:1">[1:1]</a></sup></p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Harbour board. <a href="#fnref1" class="footnote-backref">↩︎</a> <a href="#fnref1:1" class="footnote-backref">↩︎</a></p></li><li id="fn2" class="footnote-item"><p>Dockers. <a href="#fnref2" class="footnote-backref">↩︎</a></p></li></ol></section>`,
  ],
  [
    'MediaWiki',
    3,
    4,
    `<p>${one}<sup id="cite_ref-board_1-0" class="reference"><a href="#cite_note-board-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup>${two}<sup id="cite_ref-2" class="reference"><a href="#cite_note-2"><span class="cite-bracket">&#91;</span>note 1<span class="cite-bracket">&#93;</span></a></sup><sup id="cite_ref-3" class="reference"><a href="#cite_note-3">[2]</a></sup>${three}<sup id="cite_ref-board_1-1" class="reference"><a href="#cite_note-board-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup></p><h2>Notes</h2><div class="mw-references-wrap"><ol class="references" data-mw-group="note"><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Dockers.</span></li></ol></div><h2>References</h2><ol class="references"><li id="cite_note-board-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-board_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-board_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">Harbour board.</span></li><li id="cite_note-3"><span class="mw-cite-backlink"><b><a href="#cite_ref-3">^</a></b></span> <span class="reference-text">Survey.</span></li></ol>`,
  ],
  [
    'Parsoid',
    2,
    3,
    `<p>${one}<sup about="#mwt1" class="mw-ref reference" id="cite_ref-b_1-0" rel="dc:references"><a href="./Crane#cite_note-b-1" style="counter-reset: mw-Ref 1;"><span class="mw-reflink-text">[1]</span></a></sup>${two}<sup class="mw-ref reference" id="cite_ref-2"><a href="./Crane#cite_note-2"><span class="mw-reflink-text"><span class="cite-bracket">[</span>2<span class="cite-bracket">]</span></span></a></sup>${three}<sup class="mw-ref reference" id="cite_ref-b_1-1"><a href="./Crane#cite_note-b-1"><span class="mw-reflink-text">[1]</span></a></sup></p><div class="mw-references-wrap"><ol class="mw-references references"><li about="#cite_note-b-1" id="cite_note-b-1"><span rel="mw:referencedBy"><a href="./Crane#cite_ref-b_1-0"><span class="mw-linkback-text">1 </span></a><a href="./Crane#cite_ref-b_1-1"><span class="mw-linkback-text">2 </span></a></span> <span class="mw-reference-text">Harbour board.</span></li><li id="cite_note-2"><a href="./Crane#cite_ref-2" rel="mw:referencedBy"><span class="mw-linkback-text">↑ </span></a> <span class="mw-reference-text">Dockers.</span></li></ol></div>`,
  ],
  [
    'WordPress, bare ids',
    2,
    2,
    `<p>${one}<sup data-fn="1f0e" class="fn"><a href="#1f0e" id="1f0e-link">1</a></sup>${two}<sup data-fn="9c2b" class="fn"><a href="#9c2b" id="9c2b-link">2</a></sup></p><ol class="wp-block-footnotes"><li id="1f0e">Harbour board. <a href="#1f0e-link">↩︎</a></li><li id="9c2b">Dockers. <a href="#9c2b-link">↩︎</a></li></ol>`,
  ],
  [
    'WordPress, prefixed ids',
    2,
    2,
    `<p>${one}<sup data-fn="1f0e" class="fn"><a id="fn-ref-1f0e" href="#fn-1f0e">1</a></sup>${two}<sup data-fn="9c2b" class="fn"><a id="fn-ref-9c2b" href="#fn-9c2b">2</a></sup></p><ol class="wp-block-footnotes"><li id="fn-1f0e">Harbour board. <a href="#fn-ref-1f0e" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="fn-9c2b">Dockers. <a href="#fn-ref-9c2b" aria-label="Jump to footnote reference 2">↩︎</a></li></ol>`,
  ],
  [
    'Easy Footnotes',
    2,
    2,
    `<p>${one}<span id='easy-footnote-1-5' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='#easy-footnote-bottom-1-5' title='Harbour board.'><sup>1</sup></a></span>${two}<span id='easy-footnote-2-5' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='#easy-footnote-bottom-2-5' title='Dockers.'><sup>2</sup></a></span></p><div class='easy-footnote-title'><h4>Notes:</h4></div><ol class='easy-footnotes-wrapper'><li class='easy-footnote-single'><span id='easy-footnote-bottom-1-5' class='easy-footnote-margin-adjust'></span>Harbour board.<a class='easy-footnote-to-top' href='#easy-footnote-1-5'></a></li><li class='easy-footnote-single'><span id='easy-footnote-bottom-2-5' class='easy-footnote-margin-adjust'></span>Dockers.<a class='easy-footnote-to-top' href='#easy-footnote-2-5'></a></li></ol>`,
  ],
  [
    'Substack',
    2,
    2,
    `<p>${one}<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a>${two}<a class="footnote-anchor" id="footnote-anchor-2" href="#footnote-2" target="_self">2</a></p><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>Harbour board.</p><p>And more.</p></div></div><div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" class="footnote-number" target="_self">2</a><div class="footnote-content"><p>Dockers.</p></div></div>`,
  ],
  [
    'Substack, with absolute addresses',
    1,
    1,
    `<p>${one}<a class="footnote-anchor" id="footnote-anchor-1" href="https://courier.example/p/crane#footnote-1">1</a></p><div class="footnote"><a id="footnote-1" href="https://courier.example/p/crane#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Harbour board.</p></div></div>`,
  ],
  [
    'Word',
    2,
    2,
    `<p class=MsoNormal>${one}<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a>${two}<a href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a></p><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Harbour board.</p><p class=MsoFootnoteText>And more.</p></div><div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span>[2]</span></a> Dockers.</p></div></div>`,
  ],
  [
    'Google Docs',
    2,
    2,
    `<p><span>${one}</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>${two}</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Harbour board.</span></p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;Dockers.</span></p></div>`,
  ],
  [
    'Asciidoctor',
    2,
    3,
    `<div class="paragraph"><p>${one}<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup>${two}<sup class="footnote">[<a id="_footnoteref_2" class="footnote" href="#_footnotedef_2" title="View footnote.">2</a>]</sup>${three}<sup class="footnoteref">[<a class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup></p></div><div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. Harbour board.</div><div class="footnote" id="_footnotedef_2"><a href="#_footnoteref_2">2</a>. Dockers.</div></div>`,
  ],
  [
    'org-mode',
    2,
    2,
    `<p>${one}<sup><a id="fnr.1" class="footref" href="#fn.1" role="doc-backlink">1</a></sup>${two}<sup><a id="fnr.2" class="footref" href="#fn.2" role="doc-backlink">2</a></sup></p><div id="footnotes"><h2 class="footnotes">Footnotes: </h2><div id="text-footnotes"><div class="footdef"><sup><a id="fn.1" class="footnum" href="#fnr.1" role="doc-backlink">1</a></sup> <div class="footpara" role="doc-footnote"><p class="footpara">Harbour board.</p></div></div><div class="footdef"><sup><a id="fn.2" class="footnum" href="#fnr.2" role="doc-backlink">2</a></sup> <div class="footpara" role="doc-footnote"><p class="footpara">Dockers.</p></div></div></div></div>`,
  ],
  [
    'Texinfo',
    2,
    2,
    `<p>${one}<a class="footnote" id="DOCF1" href="#FOOT1"><sup>1</sup></a>${two}<a class="footnote" id="DOCF2" href="#FOOT2"><sup>2</sup></a>.</p><div class="footnotes-segment"><hr><h4 class="footnotes-heading">Footnotes</h4><h5 class="footnote-body-heading"><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>Harbour board.</p><p>And more.</p><h5 class="footnote-body-heading"><a id="FOOT2" href="#DOCF2">(2)</a></h5><p>Dockers.</p></div>`,
  ],
  [
    'EPUB',
    2,
    2,
    `<p>${one}<a epub:type="noteref" href="#n1">*</a>${two}<a epub:type="noteref" href="#n2">†</a></p><aside epub:type="footnote" id="n1"><p>Harbour board.</p></aside><aside epub:type="footnote" id="n2"><p>Dockers.</p></aside>`,
  ],
  [
    'EPUB, rear notes with links back',
    1,
    1,
    `<p>${one}<a epub:type="noteref" id="r1" href="#n1"><sup>1</sup></a></p><section epub:type="rearnotes"><h2>Notes</h2><ol><li epub:type="rearnote" id="n1"><p><a epub:type="backlink" href="#r1">1.</a> Harbour board.</p></li></ol></section>`,
  ],
  [
    'DPUB roles',
    2,
    2,
    `<p>${one}<a role="doc-noteref" href="#d1">1</a>${two}<a role="doc-noteref" href="#d2">2</a></p><section role="doc-endnotes"><h2>Sources</h2><ol><li id="d1">Harbour board.</li><li id="d2">Dockers.</li></ol></section>`,
  ],
  [
    'a rule and paragraphs',
    2,
    2,
    `<p>${one}<a href="#a"><sup>1</sup></a>${two}<a href="#b"><sup>2</sup></a></p><hr><p id="a">1. Harbour board.</p><p id="b">2. Dockers.</p>`,
  ],
  [
    'a heading and paragraphs',
    2,
    2,
    `<p>${one} <a href="#a">[1]</a>${two} <a href="#b">[2]</a></p><h3>Notes</h3><p id="a">[1] Harbour board.</p><p id="b">[2] Dockers.</p>`,
  ],
  [
    'p.footnote',
    2,
    2,
    `<p>${one}<sup><a href="#f1">1</a></sup>${two}<sup><a href="#f2">2</a></sup></p><p class="footnote" id="f1"><sup>1</sup> Harbour board.</p><p class="footnote" id="f2"><sup>2</sup> Dockers.</p>`,
  ],
  [
    'tex4ht',
    2,
    2,
    `<p class="noindent">${one}<span class="footnote-mark"><a href="main2.html#fn1x0" id="fn1x0-bk"><sup class="textsuperscript">1</sup></a></span><a id="x1-2f1"></a>${two}<span class="footnote-mark"><a href="#fn2x0" id="fn2x0-bk"><sup class="textsuperscript">2</sup></a></span></p><div class="footnotes"><a id="x1-3f1"></a><p class="indent"><span class="footnote-mark"><a href="#fn1x0-bk" id="fn1x0"><sup class="textsuperscript">1</sup></a></span><span class="cmr-8">Harbour board.</span></p><p class="noindent"><span class="footnote-mark"><a href="#fn2x0-bk" id="fn2x0"><sup class="textsuperscript">2</sup></a></span><span class="cmr-8">Dockers.</span></p></div>`,
  ],
  [
    'LaTeX2HTML',
    2,
    2,
    `<p>${one}<a name="tex2html1" href="#foot10"><sup>1</sup></a>${two}<a name="tex2html2" href="#foot11"><sup>2</sup></a></p><hr><h4>Footnotes</h4><dl><dt><a name="foot10">... 1911</a><a href="#tex2html1"><sup>1</sup></a></dt><dd>Harbour board.</dd><dt><a name="foot11">... painted</a><a href="#tex2html2"><sup>2</sup></a></dt><dd>Dockers.</dd></dl>`,
  ],
  [
    'definition lists',
    2,
    2,
    `<p>${one}<sup id="r1"><a href="#t1">1</a></sup>${two}<sup id="r2"><a href="#t2">2</a></sup></p><dl><dt id="t1">1</dt><dd>Harbour board. <a href="#r1">back</a></dd><dt id="t2">2</dt><dd>Dockers. <a href="#r2">back</a></dd></dl>`,
  ],
  [
    'tables',
    2,
    2,
    `<p>${one}<sup><a id="r1" href="#t1">a</a></sup>${two}<sup><a id="r2" href="#t2">b</a></sup></p><table><tr id="t1"><td><a href="#r1">a</a></td><td>Harbour board.</td></tr><tr id="t2"><td><a href="#r2">b</a></td><td>Dockers.</td></tr></table>`,
  ],
  [
    'lines of one paragraph',
    2,
    2,
    `<p>${one}<a id="r1" href="#n1">[1]</a>${two}<a id="r2" href="#n2">[2]</a></p><hr><p><a id="n1" href="#r1">[1]</a> Harbour board.<br><a id="n2" href="#r2">[2]</a> Dockers.</p>`,
  ],
  [
    'anchors before paragraphs',
    2,
    2,
    `<p>${one}<a name="r1"></a><a href="#n1"><sup>1</sup></a>${two}<a name="r2"></a><a href="#n2"><sup>2</sup></a></p><div><a name="n1"></a><p>Harbour board. <a href="#r1">Return</a></p><a name="n2"></a><p>Dockers. <a href="#r2">Return</a></p></div>`,
  ],
  [
    'ids with percents and nested spans',
    2,
    2,
    `<p>${one}<span class="x"><span id="ref%201"><span><a href="#n%C3%A9%201">1</a></span></span></span>${two}<sup><span><a id="r:2" href="#n%3A2"><span>2</span></a></span></sup></p><ul><li id="né 1">Harbour board. <a href="#ref%201">^</a></li><li id="n:2">Dockers. <a href="#r%3A2">^</a></li></ul>`,
  ],
  [
    'links back to the paragraph',
    2,
    2,
    `<p id="p1">${one}<a href="#n1">1</a>${two}<a href="#n2">2</a></p><div><p id="n1">Harbour board. <a href="#p1">↑</a></p><p id="n2">Dockers. <a href="#p1">↑</a></p></div>`,
  ],
  [
    'lists without ways back',
    1,
    1,
    `<p>${one}<sup><a href="#n1">1</a></sup></p><ol><li id="n1">Harbour board.</li></ol>`,
  ],
  [
    'typed in brackets',
    2,
    3,
    `<p>${one}.[1]${two}.[2][1]</p><hr><p>[1] Harbour board.</p><p>[2] Dockers.</p>`,
  ],
  [
    'typed, several in one bracket',
    2,
    3,
    `<p>${one} [1, 2].${two} [1]</p><p>[1] Harbour board.</p><p>[2] Dockers.</p>`,
  ],
  [
    'typed in round brackets',
    2,
    2,
    `<p>${one} (1) ${two} (2).</p><h2>Notes</h2><p>(1) Harbour board.</p><p>(2) Dockers.</p>`,
  ],
  [
    'numbered by chapters',
    2,
    2,
    `<p>${one}<sup id="r1"><a href="#n1">1.1</a></sup>${two}<sup id="r2"><a href="#n2">1.2</a></sup>.</p>
<div><p id="n1">1.1 Harbour board. <a href="#r1">↩</a></p><p id="n2">1.2 Dockers. <a href="#r2">↩</a></p></div>`,
  ],
  ['typed in superscript', 2, 2, `<p>${one}¹${two}.²</p><p>¹ Harbour board.</p><p>² Dockers.</p>`],
  ['typed symbols', 2, 2, `<p>${one}*${two}.†</p><hr><p>* Harbour board.</p><p>† Dockers.</p>`],
  [
    'sup and numbered paragraphs',
    2,
    2,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup></p><hr><p><sup>1</sup> Harbour board.</p><p><sup>2</sup> Dockers.</p>`,
  ],
  [
    'sup and a list under a heading',
    2,
    3,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup>${three}<sup>1</sup>, 12 m<sup>2</sup> of it</p><h2>Notes</h2><ol><li>Harbour board.</li><li>Dockers.</li></ol>`,
  ],
  [
    'brackets and a list under a heading',
    2,
    2,
    `<p>${one} [1]${two} [2]</p><h2>References</h2><ol><li>Harbour board.</li><li>Dockers.</li></ol>`,
  ],
  [
    'typed, lines of one paragraph',
    2,
    2,
    `<p>${one}[1]${two}[2]</p><hr><p>[1] Harbour board.<br>[2] Dockers.</p>`,
  ],
  [
    'typed in a table',
    2,
    2,
    `<p>${one} [1]${two} [2]</p><table><tr><td>[1]</td><td>Harbour board.</td></tr><tr><td>[2]</td><td>Dockers.</td></tr></table>`,
  ],
  ['typed in Arabic digits', 2, 2, `<p>${one} [١]${two} [٢]</p><p>[١] Harbour board.</p><p>[٢] Dockers.</p>`],
  ['typed as bold', 1, 1, `<p>${one} [1]</p><hr><p><strong>[1]</strong> Harbour board.</p>`],
  [
    'a government’s pages, with words for the ear',
    2,
    2,
    `<p>${one}<sup id="fn1-rf"><a class="fn-lnk" href="#fn1"><span class="wb-inv">Footnote </span>1</a></sup>${two}<sup id="fn2-rf"><a class="fn-lnk" href="#fn2"><span class="wb-inv">Footnote </span>2</a></sup></p><aside class="wb-fnote" role="note"><h2 id="fn">Footnotes</h2><dl><dt>Footnote 1</dt><dd id="fn1"><p>Harbour board.</p><p class="fn-rtn"><a href="#fn1-rf"><span class="wb-inv">Return to footnote </span>1<span class="wb-inv"> referrer</span></a></p></dd><dt>Footnote 2</dt><dd id="fn2"><p>Dockers.</p><p class="fn-rtn"><a href="#fn2-rf"><span class="wb-inv">Return to footnote </span>2<span class="wb-inv"> referrer</span></a></p></dd></dl></aside>`,
  ],
  [
    'DocBook',
    2,
    2,
    `<p>${one}<a href="#ftn.idm1" class="footnote" id="idm1"><sup class="footnote">[1]</sup></a>${two}<a href="#ftn.idm2" class="footnote" name="idm2"><sup class="footnote">[2]</sup></a></p><div class="footnotes"><br><hr style="width:100"><div id="ftn.idm1" class="footnote"><p><a href="#idm1" class="para"><sup class="para">[1] </sup></a>Harbour board.</p></div><div id="ftn.idm2" class="footnote"><p><a href="#idm2" class="para"><sup class="para">[2] </sup></a>Dockers.</p></div></div>`,
  ],
  [
    'a journal’s XML',
    2,
    2,
    `<p>${one}<sup><a id="xref-fn-1-1" class="xref-fn" href="#fn-1">1</a></sup>${two}<sup><a id="xref-fn-2-1" class="xref-fn" href="#fn-2">2</a></sup></p><div class="section fn-group"><h2>Footnotes</h2><ul><li class="fn" id="fn-1"><p id="p-9"><a class="rev-xref" href="#xref-fn-1-1">1</a> Harbour board.</p></li><li class="fn" id="fn-2"><p id="p-10"><a class="rev-xref" href="#xref-fn-2-1">2</a> Dockers.</p></li></ul></div>`,
  ],
  [
    'lines of the same box as the text',
    2,
    2,
    `<div class="post-body">${one}<a href="#f1" name="b1">[1]</a>${two}<a href="#f2" name="b2">[2]</a>.<br><br>Notes<br><a href="#b1" name="f1">[1]</a> Harbour board.<br><a href="#b2" name="f2">[2]</a> Dockers.<br></div>`,
  ],
  [
    'p.footnote, typed, with more to come',
    2,
    2,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup></p><p class="footnote"><sup>1</sup> Harbour board.</p><p class="footnote"><sup>2</sup> Dockers.</p><p>${'The ferry ran all night and nobody paid twice. '.repeat(12)}</p>`,
  ],
  [
    'letters and doubled symbols',
    4,
    4,
    `<p>${one}<a id="ra" href="#na">(a)</a>${two}<a id="rb" href="#nb">(b)</a>${three}<sup><a id="rc" href="#nc">**</a></sup> and <sup><a id="rd" href="#nd">‡</a></sup></p><div><p id="na"><a href="#ra">(a)</a> Harbour board.</p><p id="nb"><a href="#rb">(b)</a> Dockers.</p><p id="nc"><a href="#rc">**</a> Survey.</p><p id="nd"><a href="#rd">‡</a> Survey of the quay.</p></div>`,
  ],
  [
    'EPUB, paragraphs without ways back, far from the end',
    2,
    2,
    `<p>${one}<a epub:type="noteref" href="#n1">1</a>${two}<a epub:type="noteref" href="#n2">2</a></p><p id="n1" epub:type="footnote">1. Harbour board.</p><p id="n2" epub:type="footnote">2. Dockers.</p><p>The ferry ran.</p>`,
  ],
  [
    'a list in which one note has no way back',
    3,
    3,
    `<p>${one}<sup id="r1"><a href="#n1">1</a></sup>${two}<sup id="r2"><a href="#n2">2</a></sup><sup><a href="#n3">3</a></sup></p><h2>Also read</h2><ol><li id="n1">Harbour board. <a href="#r1">↩</a></li><li id="n2">Dockers. <a href="#r2">↩</a></li><li id="n3">Survey.</li></ol>`,
  ],
  [
    'LaTeXML',
    2,
    2,
    `<p class="ltx_p">${one}<span id="footnote1" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Harbour board, <a href="https://courier.example/">minutes</a>.</span></span></span>${two}<span id="footnote2" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">2</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">2</sup>Dockers.</span></span></span>.</p>`,
  ],
  [
    'Tufte CSS',
    2,
    2,
    `<p>${one}<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">Harbour board.</span>${two}<label for="sn-2" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-2" class="margin-toggle"/><span class="sidenote">Dockers, by <em>themselves</em>.</span>, as all said.</p>`,
  ],
  [
    'Tufte for R Markdown',
    1,
    1,
    `<p>${one}<label for="tufte-sn-1" class="margin-toggle sidenote-number">1</label><input type="checkbox" id="tufte-sn-1" class="margin-toggle"><span class="sidenote"><span class="sidenote-number">1</span> Harbour board.</span>${two}.</p>`,
  ],
  [
    'pandoc-sidenote',
    1,
    1,
    `<p>${one}<span class="sidenote-wrapper"><label for="sn-0" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-0" class="margin-toggle"/><span class="sidenote">Harbour board.<br />
<br />
</span></span>${two}.</p>`,
  ],
  [
    'Modern Footnotes',
    1,
    1,
    `<p>${one}<sup class="modern-footnotes-footnote" data-mfn="1" data-mfn-post-scope="0000"><a href="javascript:void(0)" role="button" aria-pressed="false" aria-describedby="mfn-content-1">1</a></sup><span id="mfn-content-1" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="1">Harbour board.</span>${two}.</p>`,
  ],
  [
    'Ghost, its Markdown card',
    2,
    2,
    `<!--kg-card-begin: markdown--><p>${one}<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>${two}<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup>.</p>
<hr class="footnotes-sep">
<section class="footnotes">
<ol class="footnotes-list">
<li id="fn1" class="footnote-item"><p>Harbour board. <a href="#fnref1" class="footnote-backref">↩︎</a></p>
</li>
<li id="fn2" class="footnote-item"><p>Dockers. <a href="#fnref2" class="footnote-backref">↩︎</a></p>
</li>
</ol>
</section>
<!--kg-card-end: markdown-->`,
  ],
  [
    'Ghost before 2.0',
    2,
    3,
    `<p>${one}<sup id="fnref:1"><a href="#fn:1" rel="footnote">1</a></sup>${two}<sup id="fnref:2"><a href="#fn:2" rel="footnote">2</a></sup>${three}<sup id="fnref:1"><a href="#fn:1" rel="footnote">1</a></sup>.</p><div class="footnotes"><ol><li class="footnote" id="fn:1"><p>Harbour board. <a href="#fnref:1" title="return to article">↩</a></p></li><li class="footnote" id="fn:2"><p>Dockers. <a href="#fnref:2" title="return to article">↩</a></p></li></ol></div>`,
  ],
  [
    'Ghost, an HTML card',
    2,
    2,
    `<p>${one}<a href="#note1"><sup>1</sup></a>${two}<a href="#note2"><sup>2</sup></a></p><!--kg-card-begin: html--><div class="footnotes"><p id="note1"><sup>1</sup> Harbour board.</p><p id="note2"><sup>2</sup> Dockers.</p></div><!--kg-card-end: html-->`,
  ],
  [
    'two programs: linked notes, and typed ones after them',
    4,
    4,
    `<p>${one}<sup id="fnref:1"><a href="#fn:1">1</a></sup>${two}.[3]</p><p>It stood by the quay<sup id="fnref:2"><a href="#fn:2">2</a></sup>, they say.[4]</p><div class="footnotes"><ol><li id="fn:1"><p>Harbour board. <a href="#fnref:1">↩</a></p></li><li id="fn:2"><p>Dockers. <a href="#fnref:2">↩</a></p></li></ol></div><p>[3] Survey of the river.</p><p>[4] Survey of the quay.</p>`,
  ],
  [
    'two programs: typed symbols before linked notes',
    3,
    3,
    `<p>${one}*${two}<a id="r1" href="#n1">[1]</a> and <a id="r2" href="#n2">[2]</a></p><p>* Survey.</p><hr><p id="n1"><a href="#r1">[1]</a> Harbour board.</p><p id="n2"><a href="#r2">[2]</a> Dockers.</p>`,
  ],
  [
    'WordPress, long ids and the theme’s classes',
    2,
    2,
    `<p class="wp-block-paragraph">${one}<sup data-fn="5f2b8c7e-58a4-4a3d-9d8c-0c4c3a7a9e11" class="fn"><a id="5f2b8c7e-58a4-4a3d-9d8c-0c4c3a7a9e11-link" href="#5f2b8c7e-58a4-4a3d-9d8c-0c4c3a7a9e11">1</a></sup>${two}<sup data-fn="0a1b2c3d-58a4-4a3d-9d8c-0c4c3a7a9e12" class="fn"><a id="0a1b2c3d-58a4-4a3d-9d8c-0c4c3a7a9e12-link" href="#0a1b2c3d-58a4-4a3d-9d8c-0c4c3a7a9e12">2</a></sup></p><ol class="wp-block-footnotes has-small-font-size"><li id="5f2b8c7e-58a4-4a3d-9d8c-0c4c3a7a9e11">Harbour board. <a href="#5f2b8c7e-58a4-4a3d-9d8c-0c4c3a7a9e11-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="0a1b2c3d-58a4-4a3d-9d8c-0c4c3a7a9e12"><strong>Dockers</strong>. <a href="#0a1b2c3d-58a4-4a3d-9d8c-0c4c3a7a9e12-link">↩︎</a></li></ol>`,
  ],
  [
    'kramdown, with blocks and a list in a note',
    2,
    2,
    `<p>${one}<sup id="fnref:a" role="doc-noteref"><a href="#fn:a" class="footnote" rel="footnote">1</a></sup>${two}<sup id="fnref:b"><a href="#fn:b" class="footnote" rel="footnote">2</a></sup>.</p><div class="footnotes" role="doc-endnotes"><ol><li id="fn:a" role="doc-endnote"><p>Harbour board:</p><ol><li>minutes</li><li>accounts</li></ol><blockquote><p>Grey.</p></blockquote><p><a href="#fnref:a" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li><li id="fn:b" role="doc-endnote"><p>Dockers. <a href="#fnref:b" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li></ol></div>`,
  ],
  [
    'Hugo, with a prefix',
    2,
    3,
    `<p>${one}<sup id="hb5cdcabc9e678612fnref:1"><a href="#hb5cdcabc9e678612fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>${two}<sup id="hb5cdcabc9e678612fnref:2"><a href="#hb5cdcabc9e678612fn:2" class="footnote-ref" role="doc-noteref">2</a></sup>${three}<sup id="hb5cdcabc9e678612fnref1:1"><a href="#hb5cdcabc9e678612fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>.</p><div class="footnotes" role="doc-endnotes"><hr><ol><li id="hb5cdcabc9e678612fn:1"><p>Harbour board.&#160;<a href="#hb5cdcabc9e678612fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>&#160;<a href="#hb5cdcabc9e678612fnref1:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li><li id="hb5cdcabc9e678612fn:2"><p>Dockers.&#160;<a href="#hb5cdcabc9e678612fnref:2" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div>`,
  ],
  [
    'Hugo before Goldmark',
    1,
    1,
    `<p>${one}<sup class="footnote-ref" id="fnref:board"><a href="#fn:board">1</a></sup></p><div class="footnotes"><hr /><ol><li id="fn:board">Harbour board. <a class="footnote-return" href="#fnref:board"><sup>[return]</sup></a></li></ol></div>`,
  ],
  [
    'Pandoc, by blocks and sections',
    2,
    2,
    `<section id="s1"><p>${one}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><aside id="footnotes" class="footnotes footnotes-end-of-section" role="doc-footnote"><hr /><ol><li id="fn1"><p>Harbour board.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></aside></section><section id="s2"><p>${two}<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p><aside class="footnotes" role="doc-footnote"><hr /><ol start="2"><li id="fn2"><p>Dockers.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></aside></section>`,
  ],
  [
    'Pandoc 1',
    1,
    1,
    `<p>${one}<a href="#fn1" class="footnoteRef" id="fnref1"><sup>1</sup></a></p><div class="footnotes"><hr /><ol><li id="fn1"><p>Harbour board.<a href="#fnref1">↩</a></p></li></ol></div>`,
  ],
  [
    'PHP Markdown Extra',
    2,
    3,
    `<p>${one}<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>${two}<sup id="fnref:2"><a href="#fn:2" class="footnote-ref" role="doc-noteref">2</a></sup>${three}<sup id="fnref2:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup></p><div class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn:1" role="doc-endnote"><p>Harbour board.&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#8617;&#xFE0E;</a> <a href="#fnref2:1" class="footnote-backref" role="doc-backlink">&#8617;&#xFE0E;</a></p></li><li id="fn:2" role="doc-endnote"><p>Dockers.&#160;<a href="#fnref:2" class="footnote-backref" role="doc-backlink">&#8617;&#xFE0E;</a></p></li></ol></div>`,
  ],
  [
    'Python-Markdown',
    2,
    2,
    `<p>${one}<sup id="fnref:a"><a class="footnote-ref" href="#fn:a">1</a></sup>${two}<sup id="fnref:b"><a class="footnote-ref" href="#fn:b">2</a></sup></p><div class="footnote"><hr /><ol><li id="fn:a"><p>Harbour board.&#160;<a class="footnote-backref" href="#fnref:a" title="Jump back to footnote 1 in the text">&#8617;</a></p></li><li id="fn:b"><p>Dockers.&#160;<a class="footnote-backref" href="#fnref:b" title="Jump back to footnote 2 in the text">&#8617;</a></p></li></ol></div>`,
  ],
  [
    'docutils',
    2,
    2,
    `<p>${one} <a class="footnote-reference brackets" href="#footnote-1" id="footnote-reference-1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a>${two} <a class="footnote-reference brackets" href="#footnote-2" id="footnote-reference-2" role="doc-noteref"><span class="fn-bracket">[</span>2<span class="fn-bracket">]</span></a></p><aside class="footnote-list brackets"><aside class="footnote brackets" id="footnote-1" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#footnote-reference-1">1</a><span class="fn-bracket">]</span></span><p>Harbour board.</p></aside><aside class="footnote brackets" id="footnote-2" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#footnote-reference-2">2</a><span class="fn-bracket">]</span></span><p>Dockers.</p></aside></aside>`,
  ],
  [
    'docutils, as a definition list',
    2,
    2,
    `<p>${one} <a class="footnote-reference brackets" href="#id3" id="id1">1</a>${two} <a class="footnote-reference brackets" href="#id4" id="id2">2</a></p><dl class="footnote brackets"><dt class="label" id="id3"><span class="brackets"><a class="fn-backref" href="#id1">1</a></span></dt><dd><p>Harbour board.</p></dd><dt class="label" id="id4"><span class="brackets"><a class="fn-backref" href="#id2">2</a></span></dt><dd><p>Dockers.</p></dd></dl>`,
  ],
  [
    'docutils, as tables',
    2,
    2,
    `<p>${one} <a class="footnote-reference" href="#id3" id="id1">[1]</a>${two} <a class="footnote-reference" href="#id4" id="id2">[2]</a></p><table class="docutils footnote" frame="void" id="id3" rules="none"><colgroup><col class="label"/><col/></colgroup><tbody valign="top"><tr><td class="label"><a class="fn-backref" href="#id1">[1]</a></td><td>Harbour board.</td></tr></tbody></table><table class="docutils footnote" frame="void" id="id4" rules="none"><colgroup><col class="label"/><col/></colgroup><tbody valign="top"><tr><td class="label"><a class="fn-backref" href="#id2">[2]</a></td><td>Dockers.</td></tr></tbody></table>`,
  ],
  [
    'Asciidoctor, notes with ids and semantic HTML',
    2,
    2,
    `<p>${one} <sup class="footnote" id="_footnote_board">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup>${two}<sup class="footnote">[<a id="_footnoteref_2" class="footnote" href="#_footnotedef_2">2</a>]</sup></p><section class="footnotes" aria-label="Footnotes" role="doc-endnotes"><hr><ol class="footnotes"><li class="footnote" id="_footnotedef_1" role="doc-endnote">Harbour board. <a class="footnote-backref" href="#_footnoteref_1" role="doc-backlink" title="Jump to the first occurrence in the text">↩</a></li><li class="footnote" id="_footnotedef_2">Dockers. <a href="#_footnoteref_2">↩</a></li></ol></section>`,
  ],
  [
    'org-mode, old',
    1,
    1,
    `<p>${one}<sup><a id="fnr.1" name="fnr.1" class="footref" href="#fn.1">1</a></sup>.</p><div id="footnotes"><h2 class="footnotes">Footnotes: </h2><div id="text-footnotes"><p class="footnote"><sup><a class="footnum" name="fn.1" href="#fnr.1">1</a></sup> Harbour board.</p></div></div>`,
  ],
  [
    'Texinfo, old',
    2,
    2,
    `<p>${one}<a name="DOCF1" href="#FOOT1"><sup>1</sup></a>${two}<a name="DOCF2" href="#FOOT2"><sup>2</sup></a>.</p><div class="footnote"><hr><h4 class="footnotes-heading">Footnotes</h4><h3><a name="FOOT1" href="#DOCF1">(1)</a></h3><p>Harbour board.</p><h3><a name="FOOT2" href="#DOCF2">(2)</a></h3><p>Dockers.</p></div>`,
  ],
  [
    'Word, filtered, with endnotes',
    2,
    2,
    `<p class=MsoNormal>${one}<a href="#_edn1" name="_ednref1" title=""><span class=MsoEndnoteReference><span class=MsoEndnoteReference><span style='font-size:12.0pt'>[i]</span></span></span></a>${two}<a href="#_edn2" name="_ednref2" title=""><span class=MsoEndnoteReference>[ii]</span></a></p><div><br clear=all><hr align=left size=1 width="33%"><div id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1" title=""><span class=MsoEndnoteReference><span class=MsoEndnoteReference>[i]</span></span></a> Harbour board.</p></div><div id=edn2><p class=MsoEndnoteText><a href="#_ednref2" name="_edn2" title=""><span>[ii]</span></a> Dockers.</p></div></div>`,
  ],
  [
    'Google Docs, with comments that are no notes',
    2,
    2,
    `<p><span>${one}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>${two}</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr class="c1"><div><p class="c2"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c3">&nbsp;Harbour board.</span></p></div><div><p class="c2"><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;Dockers.</span></p></div><div class="c9"><p class="c2"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this so?</span></p></div>`,
  ],
  [
    'LibreOffice',
    2,
    2,
    `<p>${one}<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>${two}<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Harbour board.</p></div><div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Dockers.</p></div>`,
  ],
  [
    'MediaWiki, a group and a skin that numbers',
    2,
    3,
    `<p>${one}<sup id="cite_ref-crane_1-0" class="reference"><a href="#cite_note-crane-1">[lower-alpha 1]</a></sup>${two}<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[1]</a></sup>${three}<sup id="cite_ref-crane_1-1" class="reference"><a href="#cite_note-crane-1">[lower-alpha 1]</a></sup></p><div class="reflist"><ol class="references"><li id="cite_note-crane-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-crane_1-0"><span class="cite-accessibility-label">Jump up to: </span><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-crane_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">Harbour board.</span></li></ol></div><ol class="references"><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2" aria-label="Jump up">^</a></b></span> <span class="reference-text"><cite class="citation book">Dockers, 2009.</cite></span></li></ol>`,
  ],
  [
    'Substack, its pages of today',
    2,
    2,
    `<p>${one}<span class="footnote-hovercard-target"><a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-9" href="#footnote-1-9" target="_self">1</a></span>${two}<span class="footnote-hovercard-target"><a class="footnote-anchor" id="footnote-anchor-2-9" href="#footnote-2-9" target="_self">2</a></span></p><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-9" href="#footnote-anchor-1-9" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>Harbour board.</p></div></div><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-2-9" href="#footnote-anchor-2-9" class="footnote-number" contenteditable="false" target="_self">2</a><div class="footnote-content"><p>Dockers.</p><ul><li>One</li></ul></div></div>`,
  ],
  [
    'notes in an aside, ids of another script',
    2,
    2,
    `<p>${one}<sup><a id="сноска-1-назад" href="#сноска-1">1</a></sup>${two}<sup><a id="сноска-2-назад" href="#%D1%81%D0%BD%D0%BE%D1%81%D0%BA%D0%B0-2">2</a></sup></p><aside><p id="сноска-1">Harbour board. <a href="#%D1%81%D0%BD%D0%BE%D1%81%D0%BA%D0%B0-1-%D0%BD%D0%B0%D0%B7%D0%B0%D0%B4">↑</a></p><p id="сноска-2">Dockers. <a href="#сноска-2-назад">↑</a></p></aside>`,
  ],
  [
    'notes of a table, under it',
    2,
    2,
    `<table><tr><td>Cranes<sup><a id="tr1" href="#tn1">a</a></sup></td><td>4<sup><a id="tr2" href="#tn2">b</a></sup></td></tr></table><div class="table-notes"><p id="tn1"><a href="#tr1">a</a> Harbour board.</p><p id="tn2"><a href="#tr2">b</a> Dockers.</p></div>`,
  ],
  [
    'typed, with a dagger in superscript',
    2,
    2,
    `<p>${one}<sup>*</sup>${two}<sup>†</sup>.</p><hr><p><sup>*</sup> Harbour board.</p><p><sup>†</sup> Dockers.</p>`,
  ],
  [
    'typed, with paragraphs that belong to a note',
    2,
    2,
    `<p>${one}[1]${two}[2]</p><h2>Notes</h2><p>[1] Harbour board.</p><p>It met on Mondays.</p><p>[2] Dockers.</p>`,
  ],
  [
    'typed, with numbers and full stops under a heading',
    2,
    2,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup></p><h4>Endnotes</h4><p>1. Harbour board.</p><p>2. Dockers.</p>`,
  ],
  [
    'typed, in a box with a line that says so',
    2,
    2,
    `<p>${one} [1]${two} [2]</p><div class="box"><p><strong>Sources:</strong></p><p>[1] Harbour board.</p><p>[2] Dockers.</p></div>`,
  ],
  [
    'Word, with a note of two paragraphs',
    2,
    2,
    `<p class=MsoNormal>${one}<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a>${two}<a href="#_ftn2" name="_ftnref2" title=""><span>[2]</span></a></p><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Harbour board.</p><p class=MsoFootnoteText>It met on Mondays.</p></div><div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span>[2]</span></a> Dockers.</p></div></div>`,
  ],
  [
    'Word, by a CMS that drops names and ids',
    2,
    2,
    `<p>${one}<a href="#_ftn1">[1]</a>${two}<a href="#_ftn2">[2]</a></p><hr><p><a href="#_ftnref1">[1]</a> Harbour board.</p><p><a href="#_ftnref2">[2]</a> Dockers.</p>`,
  ],
  [
    'a CMS that drops the ids of a list',
    2,
    2,
    `<p>${one}<sup><a href="#fn1">1</a></sup>${two}<sup><a href="#fn2">2</a></sup></p><h2>Notes</h2><ol><li>Harbour board. <a href="#fnref1">↩</a></li><li>Dockers. <a href="#fnref2">↩</a></li></ol>`,
  ],
  [
    'links to the heading of the notes',
    2,
    2,
    `<p>${one}<sup><a href="#notes">1</a></sup>${two}<sup><a href="#notes">2</a></sup></p><h2 id="notes">Notes</h2><ol><li>Harbour board.</li><li>Dockers.</li></ol>`,
  ],
  [
    'MultiMarkdown, with citations counted by themselves, and a glossary',
    2,
    2,
    `<p>${one}<a href="#fn:1" id="fnref:1" title="see footnote" class="footnote"><sup>1</sup></a>${two} <a href="#cn:1" id="cnref:1" title="see citation" class="citation">(1)</a>, by a <a href="#gn:1" id="gnref:1" title="see glossary" class="glossary">bollard</a></p><div class="footnotes"><hr /><ol><li id="fn:1"><p>Harbour board. <a href="#fnref:1" title="return to body" class="reversefootnote">&#160;&#8617;&#xfe0e;</a></p></li></ol></div><div class="glossary"><hr /><ol><li id="gn:1">bollard: <p>A post. <a href="#gnref:1" class="reverseglossary">&#160;&#8617;&#xfe0e;</a></p></li></ol></div><div class="citations"><hr /><ol><li id="cn:1"><p>Dockers. <a href="#cnref:1" class="reversecitation">&#160;&#8617;&#xfe0e;</a></p></li></ol></div>`,
  ],
  [
    'MediaWiki, with parts of a source',
    3,
    3,
    `<p>${one}<sup id="cite_ref-b_1-0" class="reference"><a href="#cite_note-b-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>${two}<sup id="cite_ref-2" class="reference"><a href="#cite_note-2"><span class="cite-bracket">[</span>1.1<span class="cite-bracket">]</span></a></sup>${three}<sup id="cite_ref-3" class="reference"><a href="#cite_note-3"><span class="cite-bracket">[</span>1.2<span class="cite-bracket">]</span></a></sup></p><ol class="references"><li id="cite_note-b-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-b_1-0">↑</a></b></span> <span class="reference-text">Harbour board.</span><ol class="mw-subreference-list"><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">↑</a></b></span> <span class="reference-text">Dockers, 12.</span></li><li id="cite_note-3"><span class="mw-cite-backlink"><b><a href="#cite_ref-3">↑</a></b></span> <span class="reference-text">Dockers, 14.</span></li></ol></li></ol>`,
  ],
  [
    'sections that count from one again',
    2,
    2,
    `<section><p>${one}<sup>1</sup></p><hr><p>
<sup>1</sup> Harbour board.</p></section><section><p>${two}<sup>1</sup></p><hr><p><sup>1</sup> Dockers.</p></section>`,
  ],
  [
    'Hatena',
    2,
    2,
    `<p>${one}<span class="footnote"><a href="#f-ab" id="fn-ab" name="fn-ab">*1</a></span>${two}<span class="footnote"><a href="#f-cd" id="fn-cd" name="fn-cd">*2</a></span></p><div class="footnote"><p class="footnote"><a href="#fn-ab" id="f-ab" name="f-ab" class="footnote-number">*1</a><span class="footnote-delimiter">:</span><span class="footnote-text">Harbour board.</span></p><p class="footnote"><a href="#fn-cd" id="f-cd" name="f-cd" class="footnote-number">*2</a><span class="footnote-delimiter">:</span><span class="footnote-text">Dockers.</span></p></div>`,
  ],
  [
    'typed, with the sign of Japanese notes',
    2,
    2,
    `<p>${one}（※1）${two}※2</p><hr><p>※1 Harbour board.</p><p>※2 Dockers.</p>`,
  ],
  [
    'typed, with a word in the bracket',
    2,
    2,
    `<p>${one}［注1］${two}［注2］</p><h3>注</h3><p>［注1］Harbour board.</p><p>［注2］Dockers.</p>`,
  ],
  ['typed, in circles', 2, 2, `<p>${one}①。${two}②。</p><h3>注释</h3><p>①Harbour board.</p><p>②Dockers.</p>`],
  [
    'typed, in small type',
    2,
    2,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup></p><p><small><sup>1</sup> Harbour board.</small></p><p><small><sup>2</sup> Dockers.</small></p>`,
  ],
  [
    'typed, lines in small type',
    2,
    2,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup></p><p><small><sup>1</sup> Harbour board.<br><sup>2</sup> Dockers.</small></p>`,
  ],
  [
    'typed, lines of the same box as the text',
    2,
    2,
    `<div>${one} [1]<br><br>${two} [2]<br><br>Notes:<br><br>[1] Harbour board.<br><br>[2] Dockers.</div>`,
  ],
  [
    'sup and a list that holds more than items',
    2,
    2,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup></p><h2>Notes</h2><ol><li>Harbour board.</li><p></p><li>Dockers.</li></ol>`,
  ],
  ...[
    'Notes &amp; References',
    'Works cited',
    'Quellen',
    'Notes de bas de page',
    'Notas al pie',
    'Note a piè di pagina',
    'Przypisy',
    'Noter',
    'Viitteet',
    'Poznámky',
    'Voetnoten',
    'Lábjegyzetek',
    'Литература',
    'Σημειώσεις',
    'הערות שוליים',
    'ملاحظات',
    'What we read',
    'संदर्भ',
    '注釈',
    '参考文献',
    '각주',
    'Chú thích',
    'Catatan kaki',
  ].map((heading): NotedPage => [
    `sup and a list under “${heading}”`,
    2,
    2,
    `<p>${one}<sup>1</sup>${two}<sup>2</sup></p><h3>${heading}</h3><ol><li>Harbour board.</li><li>Dockers.</li></ol><p>${'The ferry ran all night and nobody paid twice. '.repeat(12)}</p>`,
  ]),
];

/** What looks like notes and is none. */
export const notelessPages: readonly (readonly [what: string, html: string])[] = [
  ['equations', '<p>By <a href="#eq1">(1)</a> it holds.</p><div id="eq1">E = mc² (1)</div>'],
  [
    'equations with numbers first',
    '<h2>Theory</h2><p>By <a href="#eq1">(1)</a> it holds.</p><p id="eq1">(1) E = mc²</p>',
  ],
  ['tables', '<p>See <a href="#t1">1</a>.</p><table id="t1"><tr><td>1</td></tr></table>'],
  [
    'figures',
    '<p>See figure <a href="#f1">1</a>.</p><figure id="f1"><figcaption>1 A crane</figcaption></figure>',
  ],
  ['years in brackets', '<p>See [2019] and a[1].</p><p>Nothing else.</p>'],
  ['array indices in code', '<p><code>a[1]</code></p><p>[1] a note that nobody cites</p><p>[2] another</p>'],
  [
    'sections that name each other',
    '<p id="s1">1.1 The tenant pays, as <a href="#s2">1.2</a> has it.</p><p id="s2">1.2 Rent is due by <a href="#s1">1.1</a>.</p><h2 id="t">2.1</h2><p>By <a href="#t">2.1</a>, <a href="#s1">1.1</a> and <a href="#s2">(1.2)</a>.</p>',
  ],
  ['array indices in prose', '<p>Take x[1] and y[2] from the array.</p><p>It is done.</p>'],
  ['contents', '<nav><a href="#h">1</a></nav><h2 id="h">One</h2>'],
  [
    'contents with links back',
    '<ol><li><a id="c1" href="#s1">1</a></li><li><a id="c2" href="#s2">2</a></li></ol><h2 id="s1"><a href="#c1">1 Cranes</a></h2><p>Text.</p><h2 id="s2"><a href="#c2">2 Ferries</a></h2><p>Text.</p>',
  ],
  [
    'anchors of headings',
    '<h2 id="h">One <a href="#h">#</a></h2><a name="s"></a><h2>Two <a href="#s">¶</a></h2>',
  ],
  [
    'sections cited by number',
    '<p>See section <a href="#s2">2</a>.</p><section id="s2"><h2>2 Cranes</h2><p>Text.</p></section>',
  ],
  ['steps', '<p>1. Take (1) spoon.</p><p>2. Stir.</p>'],
  [
    'steps that are cited',
    '<ol><li id="a">Take.</li><li id="b">Stir.</li><li id="c">Go back to step <a href="#a">(1)</a>.</li><li id="d">Eat.</li></ol>',
  ],
  [
    'ways to the top and the end',
    '<p><a id="top" href="#end">End</a></p><p>Text.</p><p><a id="end" href="#top">Top</a></p>',
  ],
  [
    'comments',
    '<ol><li id="c1">First <a href="#c1">#1</a></li><li id="c2">In reply to <a href="#c1">#1</a> <a href="#c2">#2</a></li></ol>',
  ],
  [
    'pages',
    '<div id="page1">Text <a href="#page2">2</a></div><div id="page2">Text <a href="#page1">1</a></div>',
  ],
  [
    'dates',
    '<p>On (12) May. It was (12).</p><p>(12) is a number.</p><p>Much more text follows here, which goes on for a while, and then for a while longer, so that nobody takes the paragraph before it for a note at the end of anything at all, because it is not one, and never was, and nobody ever said so, whatever they may have thought of it at the time, in the harbour or elsewhere.</p>',
  ],
  [
    'enumerations',
    '<p>There were two reasons: (1) the cost and (2) the noise.</p><p>(1) The cost was high.</p><p>(2) The noise was too.</p>',
  ],
  ['exponents', '<p>It measures 12 m² and 3 km².</p><p>² is a digit in superscript, and that is all.</p>'],
  ['asterisks between scenes', '<p>One.</p><p>* * *</p><p>Two.</p>'],
  ['lists that nobody cites', '<p>Text.</p><h2>Notes</h2><ol><li>Bring a coat.</li><li>And a hat.</li></ol>'],
  [
    'permalinks of paragraphs',
    '<p id="p1">Text of some length. <a href="#p1" class="permalink">#</a></p><p id="p2">More text. <a href="#p2">¶</a></p>',
  ],
  [
    'numbered contents without a nav',
    '<div class="toc"><h2>Contents</h2><ul><li><a href="#s1">1</a> Cranes</li><li><a href="#s2">2</a> Ferries</li></ul></div><h2 id="s1">1 Cranes</h2><p>Text.</p><h2 id="s2">2 Ferries</h2><p>Text.</p>',
  ],
  [
    'MediaWiki’s contents',
    '<div id="toc" class="toc"><ul><li class="toclevel-1"><a href="#Cranes"><span class="tocnumber">1</span> <span class="toctext">Cranes</span></a></li><li><a href="#Ferries"><span class="tocnumber">2</span></a></li></ul></div><h2><span class="mw-headline" id="Cranes">Cranes</span></h2><p>Text.</p><h2><span class="mw-headline" id="Ferries">Ferries</span></h2><p>Text.</p>',
  ],
  [
    'equations of MathJax',
    '<p>By <a href="#mjx-eqn-1">(1)</a> it holds.</p><div class="MathJax_Display"><span id="mjx-eqn-1">(1)</span> E = mc²</div>',
  ],
  [
    'equations with ways back',
    '<p id="t">By <a href="#eq.2">(2)</a> it holds.</p><table class="equation" id="eq.2"><tr><td>x = 1</td><td>(2)</td></tr></table>',
  ],
  [
    'back to the top',
    '<p id="top">Text.</p><h2>One</h2><p>Text. <a href="#top">↑</a></p><h2>Two</h2><p>Text. <a href="#top">Back to top</a></p>',
  ],
  [
    'a glossary by letters',
    '<p><a href="#A">A</a> <a href="#B">B</a></p><h3 id="A">A</h3><dl><dt id="anchor">Anchor</dt><dd>Holds.</dd></dl><h3 id="B">B</h3><p>Barge.</p>',
  ],
  [
    'a glossary of terms',
    '<p>The <a href="#bollard">bollard</a> held.</p><dl><dt id="bollard">Bollard</dt><dd>A post. <a href="#top">Top</a></dd></dl>',
  ],
  [
    'tabs',
    '<ul role="tablist"><li><a href="#tab1" role="tab">1</a></li><li><a href="#tab2" role="tab">2</a></li></ul><div id="tab1" role="tabpanel"><p>One.</p></div><div id="tab2" role="tabpanel"><p>Two.</p></div>',
  ],
  [
    'sources cited by name',
    '<p>As shown [Smith 2019] and by <a href="#smith2019">Smith (2019)</a>.</p><h2>References</h2><ul><li id="smith2019">Smith, J. (2019). Cranes.</li></ul>',
  ],
  ['numbers of telephones', '<p>Call (020) 7946 or (1) 555.</p><p>(020) is the code of the town.</p>'],
  [
    'a list of figures',
    '<h2>Figures</h2><ol><li><a href="#fig1">1</a> A crane</li></ol><figure id="fig1"><img alt=""><figcaption>Figure 1. A crane</figcaption></figure>',
  ],
  [
    'ways to skip',
    '<a href="#content" class="skip-link">Skip to content</a><div id="content"><p>Text.</p></div>',
  ],
  [
    'pages of an article',
    '<div class="page-links">Pages: <a href="/story/1/#page">1</a> <a href="/story/2/#page">2</a></div><div id="page"><p>Text.</p></div>',
  ],
  [
    'slides',
    '<ol class="dots"><li><a href="#slide-1">1</a></li><li><a href="#slide-2">2</a></li></ol><div id="slide-1"><p>One.</p></div><div id="slide-2"><p>Two.</p></div>',
  ],
  [
    'lines of code',
    '<p>See line <a href="#L2">2</a>.</p><pre><span id="L1">a = 1</span><span id="L2">b = a[1]</span></pre>',
  ],
  [
    'a table of results',
    '<table><tr><td>1</td><td>Vessmark</td></tr><tr><td>2</td><td>Orla</td></tr></table><p>Vessmark won (1) and Orla came (2).</p>',
  ],
  [
    'steps under a heading, with a measure',
    '<p>Take 12 m<sup>2</sup> of cloth.</p><h2>Instructions</h2><ol><li>Cut it.</li><li>Sew it.</li></ol>',
  ],
  [
    'ordinals',
    '<p>The 1<sup>st</sup> of May and the 2<sup>nd</sup>.</p><h2>Dates</h2><ol><li>May.</li><li>June.</li></ol>',
  ],
  [
    'stars of a review',
    '<p>The ferry: ***. The crane: **</p><p>*** is the best that we give.</p><p>More text.</p>',
  ],
  [
    'verses',
    '<p><sup>1</sup>In the beginning. <sup>2</sup>And the river.</p><p><sup>3</sup>And the quay. <sup>4</sup>And the crane.</p>',
  ],
  [
    'a field with a hint',
    '<form><label>Mail</label><span class="form-note">We never write.</span><input><small class="note">Really.</small></form>',
  ],
  [
    'asides in the margin that no mark cites',
    '<p>Text. <span class="marginnote">Look here.</span> More text.</p>',
  ],
  ['years that begin a paragraph', '<p>As we saw [2019], cranes last.</p><p>[2019] was a year.</p>'],
  [
    'powers of ten, and numbers of atoms',
    '<p>10<sup>1</sup>, 10<sup>2</sup>, x<sup>2</sup>+y<sup>2</sup> and <sup>1</sup>H, <sup>2</sup>H.</p><h2>Notes</h2><ol><li>Wear gloves.</li><li>Go home.</li></ol>',
  ],
  ['a measure that begins a paragraph', '<p>A flat of 120 m², 35 ft² and 9 s⁻².</p><p>² rooms</p>'],
  [
    'contents of sections with a heading and a way back',
    '<ul><li><a id="t1" href="#s1">1</a> Cranes</li><li><a id="t2" href="#s2">2</a> Ferries</li></ul><section id="s1"><h2>Cranes</h2><p>Text.</p><a href="#t1">Back to contents</a></section><section id="s2"><h2>Ferries</h2><p>Text.</p><a href="#t2">Back to contents</a></section>',
  ],
  ['bullets, and stars left over', '<p>This is **bold** and *slanted* text.</p><p>* one</p><p>* two</p>'],
  [
    'pages of a list, by query',
    '<hr><div id="list"><p>Item.</p></div><p><a href="?page=1#list">1</a> <a href="?page=2#list">2</a></p>',
  ],
  ['moves of chess', '<p>1. e4 e5 2. Nf3 Nc6</p><p>3. Bb5 a6</p><p>4. Ba4 Nf6 (3) and [4].</p>'],
  [
    'sections of a law',
    '<p id="s1">(1) A person commits an offence.</p><p id="s2">(2) Subsection <a href="#s1">(1)</a> does not apply.</p><p id="s3">(3) See <a href="#s2">(2)</a>.</p>',
  ],
];
