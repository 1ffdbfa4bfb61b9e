/** A file that belongs to an article and is no picture: it lies in the folder of the article's name. */
export interface Attachment {
  /** The file's name, such as `名单.pdf`. */
  name: string;
  /** Bytes. */
  size: number;
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

/** Whether a file is shown in the text instead of being listed for download. */
export function isPicture(name: string): boolean {
  return PICTURE.test(name);
}

/** Where an attachment stands, below the site's base path: beside the page of its article, in no script. */
export function attachmentPath(id: string, name: string): string {
  return `/articles/${id}/${encodeURIComponent(name)}`;
}
