/** Day of the device's own clock, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether an edition that is good until `until`, that day included, is old on `today`. Days are `YYYY-MM-DD`. */
export const isOld = (until: string, today: string) => today > until;

/**
 * `<lc-usb-note data-until>`: tells what edition this is. After its last day, by the device's clock, the part marked `data-old`
 * comes first: 111, and that the texts are old.
 */
export class UsbNote extends HTMLElement {
  connectedCallback(): void {
    const { until } = this.dataset;
    const old = this.querySelector<HTMLElement>('[data-old]');
    if (!until || !old) throw new Error('<lc-usb-note>: expected data-until and a part marked data-old.');
    old.hidden = !isOld(until, dayOf(new Date()));
  }
}
