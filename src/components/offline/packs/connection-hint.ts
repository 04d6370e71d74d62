import { PANEL } from '../../../ui/pack-strings.ts';

/** The part of the Network Information API that some browsers have: https://developer.mozilla.org/docs/Web/API/NetworkInformation */
interface Connection {
  type?: string;
  saveData?: boolean;
}

/** Says that this is mobile data where the browser knows it; the hint that stands there holds everywhere. */
export function connectionHint(place: Element | null): void {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (place && (connection?.type === 'cellular' || connection?.saveData === true)) place.textContent = PANEL.mobileData;
}
