/**
 * Removes everything the site keeps in this browser: worker, caches, storage, databases.
 * Resolves to whether each store answered empty afterwards. History, downloads and other apps are out of reach.
 */
export async function wipeDevice(): Promise<boolean> {
  // The worker goes first, or it would store again what is being deleted.
  const registrations = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.map((name) => caches.delete(name)));
  localStorage.clear();
  sessionStorage.clear();
  const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
  await Promise.all(databases.map(({ name }) => name && deleteDatabase(name)));
  return 'caches' in window ? (await caches.keys()).length === 0 : true;
}

const deleteDatabase = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`Could not delete the database ${name}.`));
  });
