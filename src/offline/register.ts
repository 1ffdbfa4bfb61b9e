// What every page loads has to stay small. Where a browser refuses, the site is read with a connection.
const address = import.meta.env.OFFLINE_WORKER;
if (address) navigator.serviceWorker?.register(address).catch(() => 0);
