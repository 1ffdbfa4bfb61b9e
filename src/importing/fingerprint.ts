import { createHash } from 'node:crypto';

/** SHA-256 of a text file's content in hexadecimal, whatever line ends Git or an editor gave it. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex');
}
