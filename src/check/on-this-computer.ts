import { decodeAddress } from '#markdown/written-address.ts';

/** Whether an address is a place on the editor's own computer, as it is copied from a window of files. */
export function isOnThisComputer(address: string): boolean {
  return /^(?:[a-z]:[\\/]|file:|\\\\|\/(?:Users|home|Volumes|mnt)\/)/iu.test(
    decodeAddress(address),
  );
}
