import type { WorkerRequest } from './policy.ts';

const WAIT_MS = 15_000;

/** Sends one request to the worker and waits for its yes or no. Rejects when no worker answers in time. */
export async function askWorker(request: WorkerRequest): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('No active service worker.');
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The service worker did not answer.')), WAIT_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      resolve(data === true);
    };
    active.postMessage(request, [port2]);
  });
}
