/// <reference lib="webworker" />
import { dropAll } from './stores.ts';

/**
 * The service worker of a site that is to have none: it takes the place of an earlier one, deletes what that has kept,
 * and goes. It answers no request.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  const leave = async (): Promise<void> => {
    await dropAll(worker.registration.scope);
    await worker.registration.unregister();
  };
  event.waitUntil(leave());
});
