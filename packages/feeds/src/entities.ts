/**
 * HTML 4's names of characters, in the order of their numbers: a number stands before a name that does not
 * follow the one before it. Small letters that lie 32 after their capital, accented and Greek, are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
const NAMES =
  '34quot 38amp apos 60lt 62gt 160nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig 247divide 338OElig oelig 352Scaron scaron 376Yuml 255yuml 402fnof 710circ 732tilde 913Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931Sigma Tau Upsilon Phi Chi Psi Omega 962sigmaf 977thetasym upsih 982piv 8194ensp emsp 8201thinsp 8204zwnj zwj lrm rlm 8211ndash mdash 8216lsquo rsquo sbquo 8220ldquo rdquo bdquo 8224dagger Dagger bull 8230hellip 8240permil 8242prime Prime 8249lsaquo rsaquo 8254oline 8260frasl 8364euro 8465image 8472weierp 8476real 8482trade 8501alefsym 8592larr uarr rarr darr harr 8629crarr 8656lArr uArr rArr dArr hArr 8704forall 8706part exist 8709empty 8711nabla isin notin 8715ni 8719prod 8721sum minus 8727lowast 8730radic 8733prop infin 8736ang 8743and or cap cup int 8756there4 8764sim 8773cong 8776asymp 8800ne equiv 8804le ge 8834sub sup nsub 8838sube supe 8853oplus 8855otimes 8869perp 8901sdot 8968lceil rceil lfloor rfloor 9674loz 9824spades 9827clubs 9829hearts diams 10216lang rang';

/** What Windows wrote where others have control characters, U+0080 to U+009F; a space where it wrote nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

let named: Map<string, string> | undefined;

function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  let code = 0;
  for (const entry of NAMES.split(' ')) {
    const [, number, name = ''] = /^(\d*)(.+)/.exec(entry) ?? [];
    code = Number(number) || code + 1;
    const small = name.toLowerCase();
    // A small letter with an entry of its own comes after this and takes its name back.
    if (small !== name && code > 191 && code < 938) names.set(small, String.fromCharCode(code + 32));
    names.set(name, String.fromCharCode(code));
  }
  return names;
}

/**
 * Decodes references to characters, once. What is no reference is text and stays; one to a character that
 * no text may hold goes.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(?:x([\da-f]{1,8})|(\d{1,9}))|(\w{2,8}));/gi,
    (written, hex?: string, decimal?: string, name?: string) =>
      name
        ? ((named ??= readNames()).get(name) ?? written)
        : character(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** The character of a number; empty for one that no text may hold. */
export function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return (WINDOWS[code - 0x80] ?? '').trim();
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  return String.fromCodePoint(code).replace(/[^\P{Cc}\t\n\r]/u, '');
}
