import type { Received } from '#bulletin/receive.ts';

/** What an editor may say of an import. */
export interface ImportOptions {
  issue?: string | undefined;
  /** `YYYY-MM-DD` */
  date?: string | undefined;
  number?: number | undefined;
  defaultSection?: string | undefined;
  force: boolean;
  /** `YYYY-MM-DD` */
  today: string;
}

/** A bulletin as it came. */
export interface Arrival extends Received {
  /** Whether its folder was named and not the file itself: it may have lain there for long. */
  inFolder?: boolean;
}
