/** What a reader used for a click: a key has no pointer. (Its count of clicks is 0, but 1 on a link in Firefox.) */
export function viaOf(event: Event): 'pointer' | 'keyboard' {
  const { detail, pointerType } = event as PointerEvent;
  return detail === 0 || pointerType === '' ? 'keyboard' : 'pointer';
}
