/** Bullets of the fonts Symbol and Wingdings, whose characters are private, as characters that every font has. */
const PLAIN: Readonly<Record<string, string>> = {
  '\uF06C': '●',
  '\uF06D': '❍',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF071': '❑',
  '\uF072': '❒',
  '\uF075': '◆',
  '\uF076': '❖',
  '\uF09F': '•',
  '\uF0A7': '▪',
  '\uF0A8': '◻',
  '\uF0AB': '★',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0E8': '➔',
  '\uF0F0': '⇨',
  '\uF0FC': '✓',
  '\uF0FE': '☑',
};

/** A symbol font's character as one that every font has, where it is a known bullet; else itself. */
export const plainSymbol = (character: string): string => PLAIN[character] ?? character;

/** The private character that a symbol font has in a letter's place. */
export function privateSymbol(letter: string): string {
  const code = letter.charCodeAt(0);
  return code < 0x100 ? String.fromCharCode(0xf000 + code) : letter;
}
