/** HTML's names for U+00A0 to U+00FF, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** HTML 4's other names: each name is followed by its character. */
const OTHERS =
  'quot"amp&lt<gt>apos\'OEligŒoeligœScaronŠscaronšYumlŸfnofƒcircˆtilde˜AlphaΑBetaΒGammaΓDeltaΔEpsilonΕZetaΖEtaΗThetaΘIotaΙKappaΚLambdaΛMuΜNuΝXiΞOmicronΟPiΠRhoΡSigmaΣTauΤUpsilonΥPhiΦChiΧPsiΨOmegaΩalphaαbetaβgammaγdeltaδepsilonεzetaζetaηthetaθiotaιkappaκlambdaλmuμnuνxiξomicronοpiπrhoρsigmafςsigmaσtauτupsilonυphiφchiχpsiψomegaωthetasymϑupsihϒpivϖensp\u2002emsp\u2003thinsp\u2009zwnj\u200Czwj\u200Dlrm\u200Erlm\u200Fndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„dagger†Dagger‡bull•hellip…permil‰prime′Prime″lsaquo‹rsaquo›oline‾frasl⁄euro€imageℑweierp℘realℜtrade™alefsymℵlarr←uarr↑rarr→darr↓harr↔crarr↵lArr⇐uArr⇑rArr⇒dArr⇓hArr⇔forall∀part∂exist∃empty∅nabla∇isin∈notin∉ni∋prod∏sum∑minus−lowast∗radic√prop∝infin∞ang∠and∧or∨cap∩cup∪int∫there4∴sim∼cong≅asymp≈ne≠equiv≡le≤ge≥sub⊂sup⊃nsub⊄sube⊆supe⊇oplus⊕otimes⊗perp⊥sdot⋅lceil⌈rceil⌉lfloor⌊rfloor⌋lang⟨rang⟩loz◊spades♠clubs♣hearts♥diams♦';

/** What Windows wrote where others have control characters, U+0080 to U+009F; `\0` where it wrote nothing. */
const WINDOWS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

let named: Map<string, string> | undefined;

function names(): Map<string, string> {
  named ??= new Map([
    ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
    ...[...OTHERS.matchAll(/([a-z]+\d?)([^a-z])/gi)].map(
      ([, name = '', character = '']) => [name, character] as const,
    ),
  ]);
  return named;
}

/**
 * Decodes references to characters, once. What is no reference is text and stays; one to a character that
 * no text may hold goes.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([\da-f]{1,8})|(\d{1,9}))|([a-z]+\d*));/gi,
    (written, hex?: string, decimal?: string, name?: string) =>
      name ? (names().get(name) ?? written) : character(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return (WINDOWS[code - 0x80] ?? '').replace('\0', '');
  const isText =
    code > 31
      ? code < 0x110000 && (code < 0xd800 || code > 0xdfff)
      : code === 9 || code === 10 || code === 13;
  return isText ? String.fromCodePoint(code) : '';
}
