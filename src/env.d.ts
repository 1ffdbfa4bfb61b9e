/// <reference path="../.astro/types.d.ts" />

interface ImportMetaEnv {
  /** Address of the service worker; empty where pages are to have none. */
  readonly OFFLINE_WORKER: string;
}
