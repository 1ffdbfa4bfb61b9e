import { hash } from 'node:crypto';

/** What is to become of one file of a content folder. */
export interface Change {
  /** Relative to the content folder, with `/` between its parts. */
  path: string;
  /** What it shall hold; undefined takes it away. */
  content: string | Uint8Array | undefined;
}

/** Tells what a file held when a change was worked out; undefined where there was none. */
export type Seen = (path: string) => Uint8Array | undefined;

/** SHA-256 in hexadecimal; null for no file. */
export type Digest = string | null;

export function digestOf(content: string | Uint8Array | undefined): Digest {
  return content === undefined ? null : hash('sha256', content, 'hex');
}

/** A file is no longer what it was when a change was worked out: it has to be worked out anew. */
export class ContentChanged extends Error {
  override readonly name = 'ContentChanged';

  constructor(path: string) {
    super(`${path} 刚才被别的程序改过，没有写入任何文件。请再运行一次。`);
  }
}
