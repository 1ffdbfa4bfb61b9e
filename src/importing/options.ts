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
  /** Whether it is one of several bulletins of a call, such as those of a folder. */
  together?: boolean;
}
