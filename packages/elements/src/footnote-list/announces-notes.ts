/** What notes are called, in some of the languages that pages are written in. */
const NOTES = [
  '(?:foot|end|end-)?notes?',
  'references|sources|citations|bibliography|works cited',
  'anmerkungen|fu(?:ß|ss)noten|endnoten|einzelnachweise|quellen|literatur|belege',
  'voetnoten|noten|bronnen|noter|fotnoter|fodnoter|sluttnoter|kilder|källor|viitteet|alaviitteet|lähteet',
  'notes de (?:bas de page|fin)|références|notes de l’article',
  'note a piè di pagina|riferimenti|fonti|bibliografia',
  'notas(?: al pie| de rodapé)?|referencias|referências|fuentes|fontes',
  'przypisy|poznámky|poznámky pod čarou|lábjegyzetek|jegyzetek|bilješke|fusnote|note de subsol',
  'примечания|сноски|литература|источники|примітки|виноски|джерела|бележки|напомене|ескертпелер|ескертулер',
  'dipnotlar|notlar|kaynakça|kaynaklar|izohlar|qeydlər',
  'σημειώσεις|υποσημειώσεις|παραπομπές|הערות(?: שוליים)?|מקורות',
  'الهوامش|هوامش|الحواشي|حواشي|المراجع|مراجع|ملاحظات|المصادر|پانویس‌ها|پانویس|یادداشت‌ها|منابع|حواشی',
  'संदर्भ|सन्दर्भ|टिप्पणियाँ|टिप्पणी|पादटिप्पणियाँ|টীকা|তথ্যসূত্র|குறிப்புகள்|மேற்கோள்கள்',
  '注释|注釋|注解|脚注|腳註|注|註|注釈|註釈|参考文献|參考文獻|参考资料|參考資料|出典|尾注|각주|주석|미주|참고 ?문헌',
  'เชิงอรรถ|อ้างอิง|chú thích|tham khảo|ghi chú|catatan kaki|catatan|referensi|nota kaki',
].join('|');

/** A line that says so, and nothing else: one name, or two. */
const NOTES_HEADING = new RegExp(
  `^[^\\p{L}]*(?:${NOTES})(?:\\s*(?:,|&|\\+|/|and|und|et|y|e|en|og|och|i|и|та|ve)\\s*(?:${NOTES}))?[^\\p{L}]*$`,
  'iu',
);

/** Whether an element tells a reader that notes follow: a rule, drawn or typed, or a line that says so. */
export function announcesNotes(element: Element): boolean {
  if (element.localName === 'hr') return true;
  const { textContent: text } = element;
  return text.length < 80 && (NOTES_HEADING.test(text) || /^\s*(?:[-–—_=]\s*){3,}$/.test(text));
}

/** What stands before an element in its box, but for what says nothing. */
export function linesBefore(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (
    before &&
    before.localName !== 'hr' &&
    before.textContent.trim() === '' &&
    !before.querySelector('img')
  )
    before = before.previousElementSibling;
  return before;
}
