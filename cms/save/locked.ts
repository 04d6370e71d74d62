import { isNationalNumber } from '../../src/schemas/contact.ts';

/** Why an entry cannot be taken down, in Vietnamese; `undefined` when it can. */
export function refuseRemoval(collection: string, id: string): string | undefined {
  if (collection !== 'contacts' || !isNationalNumber(id)) return undefined;
  return `số quốc gia ${id} luôn phải có trên trang, không gỡ được`;
}
