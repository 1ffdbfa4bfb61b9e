/** An address with its escapes (`%E5%9B%BE`) undone; one with wrong escapes stays. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * The file that a relative address in a file names; `..` beyond the beginning stays. Written here, since the form for
 * articles runs in a browser, which has no `node:path`.
 *
 * @param file path with `/` between its parts
 */
export function fileAt(file: string, address: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of decodeAddress(address).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
