import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { SIGNATURE } from './chunks.ts';

/** The address of each record of an index by Pagefind's name of the record: its fragments hold both. */
export function fragmentUrls(files: readonly IndexFile[]): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/([\w-]+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const fragment = gunzipSync(content).subarray(SIGNATURE.length).toString();
    urls.set(name, (JSON.parse(fragment) as { url: string }).url);
  }
  return urls;
}
