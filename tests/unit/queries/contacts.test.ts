import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../helpers/astro-content.ts';

vi.mock('astro:content', () => import('../../helpers/astro-content.ts'));
const { contactsFor, isShown, nationalContacts } = await import('../../../src/queries/contacts.ts');

const NATIONAL = ['111', '112', '113', '114', '115'];
const LAST_DAY = '2027-05-22';
const contact = (id: string, validUntil = LAST_DAY) => ({ id, data: { phone: id, validUntil } });

const shownOn = async (day: string, ids: readonly string[]) => {
  vi.stubEnv('SITE_TODAY', day);
  return (await contactsFor(ids)).map(({ id }) => id);
};

beforeEach(() => fill('contacts', [...NATIONAL.map((id) => contact(id)), contact('cong-an-xa'), contact('tram-y-te', '2030-01-01')]));
afterEach(() => vi.unstubAllEnvs());

describe('a contact', () => {
  test('is shown up to and on its last day', async () => {
    expect(isShown(contact('cong-an-xa'), LAST_DAY)).toBe(true);
    expect(await shownOn(LAST_DAY, ['cong-an-xa'])).toEqual(['cong-an-xa']);
  });

  test('is left out the day after, and 111 stands in its place', async () => {
    expect(isShown(contact('cong-an-xa'), '2027-05-23')).toBe(false);
    expect(await shownOn('2027-05-23', ['cong-an-xa', 'tram-y-te'])).toEqual(['111', 'tram-y-te']);
  });

  test('that 111 stands in for does not make 111 appear twice', async () => {
    expect(await shownOn('2027-05-23', ['111', 'cong-an-xa', '113'])).toEqual(['111', '113']);
    expect(await shownOn('2027-05-23', ['cong-an-xa', '111', '113'])).toEqual(['111', '113']);
  });

  test('asked for twice is shown once, in its first place', async () => {
    expect(await shownOn(LAST_DAY, ['113', '111', '113'])).toEqual(['113', '111']);
  });

  test('nobody knows is an error that names it', async () => {
    await expect(shownOn(LAST_DAY, ['116'])).rejects.toThrow('Không có liên hệ "116" trong content/contacts.');
  });
});

describe('a national number', () => {
  test.each(NATIONAL)('%s is shown long after its last day', async (number) => {
    expect(isShown(contact(number), '2099-01-01')).toBe(true);
    expect(await shownOn('2099-01-01', [number])).toEqual([number]);
  });

  test('stands with the four others, in their order, on any day', async () => {
    vi.stubEnv('SITE_TODAY', '2099-01-01');
    expect((await nationalContacts()).map(({ id }) => id)).toEqual(NATIONAL);
  });
});
