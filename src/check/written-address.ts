/** Whether an address is a place on the editor's own computer, as it is copied from a window of files. */
export function isOnThisComputer(address: string): boolean {
  return /^(?:[a-z]:[\\/]|file:|\\\\|\/(?:Users|home|Volumes|mnt)\/)/iu.test(
    decodeAddress(address),
  );
}

/** An address with its escapes (`%E5%9B%BE`) undone; one with wrong escapes stays. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
