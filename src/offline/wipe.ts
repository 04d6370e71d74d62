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
  await Promise.all((await databases()).map(deleteDatabase));
  return (await emptied()).every(Boolean);
}

/** What each store answers afterwards: a browser may refuse without an error, and the reader must hear of it. */
async function emptied(): Promise<boolean[]> {
  return [
    !('caches' in window) || (await caches.keys()).length === 0,
    !('serviceWorker' in navigator) || (await navigator.serviceWorker.getRegistrations()).length === 0,
    (await databases()).length === 0,
    localStorage.length === 0,
    sessionStorage.length === 0,
  ];
}

/** Names of the databases; browsers that cannot list them have none of ours, for the site opens none. */
const databases = async () => (typeof indexedDB.databases === 'function' ? (await indexedDB.databases()).flatMap(({ name }) => name ?? []) : []);

/** Asks for a database to go; one that another tab holds open goes when that tab does, and is told of by `emptied`. */
const deleteDatabase = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`Could not delete the database ${name}.`));
  });
