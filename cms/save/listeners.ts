import type { CMS } from 'decap-cms-core';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { showCounted } from '../problems/field-errors.ts';
import { hideProblems, showProblems } from '../problems/panel.ts';
import { Refused } from '../problems/refused.ts';
import { beforeSave } from './before-save.ts';
import { refuseRemoval } from './locked.ts';
import { noteOpened } from './versions.ts';

/** The parts of Immutable's Map that Decap hands to a listener and we use. */
interface DecapMap {
  get: (key: string) => unknown;
  toJS: () => Record<string, unknown>;
  clear: () => DecapMap;
  merge: (data: object) => DecapMap;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Puts our rules between the form and the repository: nothing unfit is saved, nothing locked is taken down. */
export function registerSaveRules(cms: CMS): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const data = entry.get('data') as DecapMap;
      const isNew = entry.get('newRecord') === true;
      const outcome = beforeSave({
        collection: text(entry.get('collection')) as CollectionName,
        id: isNew ? '' : text(entry.get('slug')),
        raw: isNew ? '' : text(entry.get('raw')),
        data: data.toJS(),
      });
      if ('problems' in outcome) throw new Refused(showCounted(outcome.problems));
      hideProblems();
      noteOpened(isNew ? null : text(entry.get('raw')));
      return data.clear().merge(outcome.data);
    },
  });
  cms.registerEventListener({
    name: 'preUnpublish',
    handler: ({ entry }) => {
      const reason = refuseRemoval(text(entry.get('collection')), text(entry.get('slug')));
      if (reason === undefined) return;
      showProblems('Không gỡ được', [{ label: '', message: reason }]);
      throw new Refused(reason);
    },
  });
}
