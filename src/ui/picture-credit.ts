import type { Picture } from '../schemas/picture.ts';

const LICENCE: Partial<Record<Picture['licence'], string>> = { cc0: 'CC0', 'cc-by': 'CC BY', 'cc-by-sa': 'CC BY-SA' };

/** Who made a picture that is not the unit's own, with the licence: "Hình: An Nguyễn (CC BY)." */
export function pictureCredit({ credit, licence }: Pick<Picture, 'credit' | 'licence'>): string | undefined {
  if (licence === 'tu-lam') return undefined;
  const name = LICENCE[licence];
  return `Hình: ${credit}${name === undefined ? '' : ` (${name})`}.`;
}
