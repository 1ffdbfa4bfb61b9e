import { sha256Of } from '#bulletin/sha256.ts';

/** SHA-256 of a text file's content in hexadecimal, whatever line ends Git or an editor gave it. */
export function fingerprint(text: string): string {
  return sha256Of(text.replace(/\r\n?/g, '\n'));
}
