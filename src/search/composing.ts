/** What browsers say of a key that an input method takes (UI Events, `keyCode` while composing). */
const TAKEN = 229;

/**
 * Whether a key is an input method's. Safari ends the composition before it tells of the key that ended it, which
 * then is known by its code alone.
 */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === TAKEN;
}
