import { describe, expect, test } from 'vitest';
import { readSchema } from '../../../../cms/derive/read-zod.ts';
import { completeGroup, type Filling } from '../../../../cms/previews/render/complete.ts';
import { COLLECTIONS } from '../../../../src/schemas/collections.ts';

const FILLING: Filling = { text: '(chưa điền)', day: '2026-11-22', firstId: (collection) => `${collection}-1`, isKnown: (_, id) => id !== 'la' };
const complete = (collection: 'articles' | 'lessons' | 'quizzes', data: Record<string, unknown>) => completeGroup(data, readSchema(COLLECTIONS[collection].schema, collection), FILLING);

describe('a form that is not filled in yet', () => {
  test('gets what a page cannot do without', () => {
    expect(complete('articles', {})).toMatchObject({ title: '(chưa điền)', topic: 'topics-1', audience: expect.any(String) as unknown, keyPoints: [], contacts: ['111'], sources: [], reviewedOn: '2026-11-22', reviewedBy: null, keepOffline: false });
  });

  test('keeps what is there', () => {
    expect(complete('articles', { title: 'Tên', topic: 'duoi-nuoc', keyPoints: ['Một'] })).toMatchObject({ title: 'Tên', topic: 'duoi-nuoc', keyPoints: ['Một'] });
  });

  test('a day half typed and a text where a number belongs do not reach the page', () => {
    expect(complete('lessons', { reviewedOn: '2026-1', minutes: 'ba' })).toMatchObject({ reviewedOn: '2026-11-22', minutes: 5 });
  });

  test('an activity always has its four steps', () => {
    const { activities } = complete('lessons', { activities: [{ title: 'Khởi động', steps: [{ teacher: 'Hỏi' }] }] });
    expect((activities as { steps: { teacher: string }[] }[])[0]?.steps.map(({ teacher }) => teacher)).toEqual(['Hỏi', '(chưa điền)', '(chưa điền)', '(chưa điền)']);
  });

  test('ids that are not known are left out, a question of no kind too', () => {
    expect(complete('articles', { contacts: ['111', 'la'] })).toMatchObject({ contacts: ['111'] });
    expect(complete('quizzes', { questions: [{ kind: 'la' }, {}] })).toMatchObject({ questions: [] });
  });

  test('half a source is shown as far as it goes', () => {
    expect(complete('articles', { sources: [{ name: 'Bộ Y tế' }] })).toMatchObject({ sources: [{ name: 'Bộ Y tế', body: '(chưa điền)' }] });
  });
});
