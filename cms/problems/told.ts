/** Decap rejects with nothing, or with the action that already told the officer, and catches neither. */
const isTold = (reason: unknown) =>
  reason === undefined || (typeof reason === 'object' && reason !== null && 'type' in reason && String(reason.type).endsWith('_FAILURE'));

/** Keeps rejections the officer has been told about out of the console, so that what is left there is a real fault. */
export function quietToldRejections(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (isTold(event.reason)) event.preventDefault();
  });
}
