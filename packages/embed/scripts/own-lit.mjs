/**
 * Lit as a part of a bundle that keeps to itself: private to it, and without what no element asks of it.
 *
 * The bundles are a closed room. Whoever imports the elements from npm has Lit as it is published.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What stands in Lit's published code, once, and what stands in the bundle instead.
 * @typedef {readonly (readonly [pattern: string | RegExp, replacement: string])[]} Replacements
 */

/**
 * Lit tells the page its version, and lets the page patch it, both for pages whose Lit is their own: beside this one
 * theirs would warn of two, or patch the wrong one.
 * @type {Replacements}
 */
const SHARED = [
  [/[,;]\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  [/\b\w+\.\w+PolyfillSupport\b/g, '(void 0)'],
];

/** @type {Record<string, Replacements>} */
const PRIVATE = {
  'lit-html.js': [
    ...SHARED,
    // A publisher allows a policy by a name that says whose it is.
    ['createPolicy("lit-html"', 'createPolicy("newsprint"'],
    // Templates are HTML, also in a page that is served as XML, whose own parser takes them for broken.
    [/\b(\w+)=document\b/g, '$1=document,ownHtml=$1.implementation.createHTMLDocument("")'],
    [/\b\w+\.createElement\("template"\)/g, 'ownHtml.createElement("template")'],
  ],
  'lit-element.js': SHARED,
  'reactive-element.js': SHARED,
  'css-tag.js': [],
};

/** @type {Record<string, Replacements>} */
const UNUSED = {
  'lit-html.js': [
    // Directives, and what tells them that their part of the page came or went.
    [/function M\(.*?(?=class R\{)/g, ''],
    ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
    // Attributes of several values and texts, too.
    [
      /_\$AI\(t,i=this,s,e\)\{.*?\}(?=j\(t\)\{t===A\?)/g,
      '_$AI(t){(!a(t)||t!==this._$AH&&t!==E)&&(this._$AH=t,this.j(t))}',
    ],
    [/,s\.length>2\|\|.*?:this\._\$AH=A(?=\}_)/g, ''],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      's._$AI(t[i++])',
    ],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)', '_$AI(t){if((t??=A)===E)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    [
      /get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?,t\}get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/g,
      '',
    ],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AP?.(!1,!0,s)', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [/get tagName\(\)\{.*?\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    ['this._$AV=[],this._$AN=void 0', 'this._$AV=[]'],
    ['this.type=2,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
    ['this.type=1,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    // Directives that stand as an attribute, and all that Lit keeps for its own other packages.
    ['6===r.type&&(i=new Z(h,this,t))', '0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [/class Z\{.*?(?=const j=)/g, ''],
    [/const j=\{.*?\},B=/g, 'const B='],
    ['export{j as _$LH,', 'export{'],
    // Values inside of <style>, <textarea>, <title> and comments.
    [',y=/^(?:script|style|textarea|title)$/i', ''],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?(?=\}else if\(8===)/g, ''],
    [/else\{let t=-1;for\(;-1!==.*?(?=l\+\+\})/g, ''],
    // SVG and MathML by themselves, templates compiled beforehand, and strings that are no template.
    ['let n,l=2===i?"<svg>":3===i?"<math>":""', 'let l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [/if\((this\.el=[^;]+),2===i\|\|3===i\)\{[^}]+\}/g, '$1;'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    [',w=x(2),T=x(3)', ''],
    [',T as mathml', ''],
    [',w as svg', ''],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  ],
  'lit-element.js': [
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(', 'e('],
    [',this._$Do=void 0', ''],
    [/const n=\{_\$AK:.*?\};/g, ''],
    [',n as _$LE', ''],
  ],
  'reactive-element.js': [
    // What the standard's decorators would leave behind.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/g, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Options of properties: only `type` (Number, Boolean), `attribute`, `reflect` and `useDefault` are given.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['s.state&&(s.attribute=!1),', ''],
    ['!s.noAccessor', '!0'],
    ['i.hasChanged??f', 'f'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'h=u',
    ],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['shouldUpdate(t){return!0}', ''],
    ['t=this.shouldUpdate(s),t?(', '((t=!0),'],
    ['this.update(s)):this._$EM()', 'this.update(s))'],
  ],
  'css-tag.js': [
    // Styles are texts, put in where the tag stood when the elements were built.
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'constructor(t){this.cssText=t}',
    ],
    [
      /let t=this\.o;const s=this\.t;if\(e&&void 0===t\)\{.*?\}return t/g,
      'e&&!this.o&&(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o',
    ],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t+"")'],
    [/c=e\?t=>t:.*?return r\(e\)\}\)\(t\):t/g, 'c=t=>t'],
  ],
};

/**
 * Makes Lit a part of the bundle that keeps to itself, without what no element asks of it. Fails the build when Lit is
 * no longer written the way known here.
 * @returns {import('esbuild').Plugin}
 */
export function ownLit() {
  return {
    name: 'own-lit',
    setup(build) {
      build.onLoad(
        { filter: /[\\/](lit-html|lit-element|reactive-element|css-tag)\.js$/ },
        ({ path: file }) => ({
          contents: privateLit(readFileSync(file, 'utf8'), path.basename(file)),
          loader: 'js',
        }),
      );
    },
  };
}

/**
 * @param {string} source
 * @param {string} file - of Lit, for example `css-tag.js`
 * @throws {Error} when something is not found once
 */
export function privateLit(source, file) {
  return [...(PRIVATE[file] ?? []), ...(UNUSED[file] ?? [])].reduce((text, [pattern, replacement]) => {
    const found = typeof pattern === 'string' ? text.split(pattern).length - 1 : text.match(pattern)?.length;
    if (found !== 1)
      throw new Error(
        `${pattern} is ${found ?? 0} times in Lit’s ${file}, not once: Lit has changed, see scripts/own-lit.mjs.`,
      );
    return text.replace(pattern, typeof pattern === 'string' ? () => replacement : replacement);
  }, source);
}
