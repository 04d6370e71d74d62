import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { openForm } from '../host/decap-store.ts';
import type { Problem } from '../problems/problem.ts';
import { beforeSave } from './before-save.ts';

const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** What would stop a save of the form as it stands; none when no form is open. */
export function judgeOpenForm(): Problem[] {
  const form = openForm();
  if (!form || !isCollection(form.collection)) return [];
  const outcome = beforeSave({ collection: form.collection, id: form.slug, raw: form.raw, data: form.data() });
  return 'problems' in outcome ? outcome.problems : [];
}
