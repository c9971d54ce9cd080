/** Headings over notes, in some of the languages that pages are written in. */
const NOTES_HEADING =
  /^[^\p{L}]*(?:(?:foot|end)?notes?(?: and references)?|references|sources|citations|anmerkungen|fu(?:ß|ss)noten|einzelnachweise|notas|références|referencias|referências|примечания|сноски|примітки|виноски|ескертпелер|dipnotlar|notlar|izohlar|الهوامش|هوامش|注释|注|脚注)[^\p{L}]*$/iu;

/** Whether an element tells a reader that notes follow: a rule, or a line that says so. */
export function announcesNotes(element: Element): boolean {
  return element.localName === 'hr' || NOTES_HEADING.test(element.textContent);
}
