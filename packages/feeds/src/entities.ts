import { decodeWindows } from './decode.js';

/**
 * HTML 4's names of characters, in the order of their numbers: a number before a name is its distance from the
 * one before it, which is 1 without. Accents stand here as `-acute`; letters that carry one, and small letters
 * that lie 32 after their capital, are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
const NAMES =
  '34quot 4amp apos 21lt 2gt 98nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 7AElig 10ETH 7times Oslash 6THORN szlig 24divide 91OElig oelig 63fnof 308circ 22tilde 36-grave -acute -circ -tilde 5-uml 2-ring 2-caron 27-cedil 106Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 2Sigma Tau Upsilon Phi Chi Psi Omega 25sigmaf 15thetasym upsih 4piv 7212ensp emsp 6thinsp 3zwnj zwj lrm rlm 4ndash mdash 4lsquo rsquo sbquo 2ldquo rdquo bdquo 2dagger Dagger bull 4hellip 10permil 2prime Prime 6lsaquo rsaquo 4oline 6frasl 104euro 101image 7weierp 4real 6trade 19alefsym 91larr uarr rarr darr harr 33crarr 27lArr uArr rArr dArr hArr 44forall 2part exist 2empty 2nabla isin notin 2ni 4prod 2sum minus 5lowast 3radic 3prop infin 2ang 7and or cap cup int 9there4 8sim 9cong 3asymp 24ne equiv 3le ge 29sub sup nsub 2sube supe 14oplus 2otimes 14perp 32sdot 67lceil rceil lfloor rfloor 703loz 150spades 3clubs 2hearts diams 386lang rang';

let named: Map<string, string> | undefined;

function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  let code = 0;
  for (const [, distance, name = ''] of NAMES.matchAll(/(\d*)(\S+)/g)) {
    code += Number(distance || 1);
    // A small letter with an entry of its own comes after this and takes its name back.
    if (code > 191 && code < 938) names.set(name.toLowerCase(), String.fromCharCode(code + 32));
    names.set(name, String.fromCharCode(code));
  }
  return names;
}

/**
 * Decodes references to characters, once. What is no reference is text and stays; one to a character that
 * there is not becomes one that no text may hold. As in HTML, numbers and Latin letters and signs need no semicolon;
 * before a `=` their names are those of an address's parameters.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(x[\da-f]+|\d+);?|(\w)(\w+)(;|(?![\w=])))/gi,
    (written, number: string | undefined, first: string, rest: string, end: string) => {
      const code = Number(`0${number}`);
      if (number) {
        // Those of one byte are what Windows means by it.
        return code < 256
          ? decodeWindows(Uint8Array.of(code))
          : String.fromCodePoint(code > 0x10ffff ? 0 : code);
      }
      named ??= readNames();
      const accent = named.get(`-${rest}`);
      // A letter with an accent is put together of the two.
      const found = named.get(first + rest) ?? (accent && (first + accent).normalize());
      return found && (end || found <= '\xFF') ? found : written;
    },
  );
}
