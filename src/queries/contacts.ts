import { getCollection, type CollectionEntry } from 'astro:content';
import { isNationalNumber } from '../schemas/contact.ts';
import { once } from './once.ts';
import { today } from './today.ts';

export type ContactEntry = CollectionEntry<'contacts'>;

const contacts = once(async () => new Map((await getCollection('contacts')).map((entry) => [entry.id, entry])));

/** National numbers never expire here; every other contact is shown up to its last day only. */
export const isShown = ({ id, data }: { id: string; data: { validUntil: string } }, day: string) =>
  isNationalNumber(id) || data.validUntil >= day;

async function contactById(id: string): Promise<ContactEntry> {
  const entry = (await contacts()).get(id);
  if (!entry) throw new Error(`Không có liên hệ "${id}" trong content/contacts.`);
  return entry;
}

/** The contacts behind `ids`, each once; 111 stands in the place of one past its day. */
export async function contactsFor(ids: readonly string[]): Promise<ContactEntry[]> {
  const shown = new Map<string, ContactEntry>();
  for (const id of ids) {
    const wanted = await contactById(id);
    const entry = isShown(wanted, today()) ? wanted : await contactById('111');
    shown.set(entry.id, entry);
  }
  return [...shown.values()];
}

/** The five national numbers in their order. */
export const nationalContacts = () => contactsFor(['111', '112', '113', '114', '115']);
