import { dayOf } from '../../../offline/age.ts';
import type { Holding } from '../../../offline/packs/ledger.ts';
import { bytesOf, missing, standing } from '../../../offline/packs/plan.ts';
import { fileSize } from '../../../text/file-size.ts';
import { vietnameseDay } from '../../../ui/vietnamese-day.ts';
import { PANEL } from '../../../ui/pack-strings.ts';
import type { RowView } from './pack-row.ts';

const dayIn = (instant = '') => vietnameseDay(dayOf(new Date(instant)));

/** What a row shows of a pack that is not being loaded: judged by what is really there. */
export function restingView(holding: Holding | undefined, held: ReadonlySet<string>, offered: string | undefined): RowView {
  const { whole, part } = holding ?? {};
  switch (standing(holding, held, offered)) {
    case 'none':
      return { deeds: ['load'] };
    case 'part': {
      const files = part?.files ?? [];
      const all = bytesOf(files);
      const there = all - bytesOf(missing(files, held));
      return { text: PANEL.part(fileSize(there), fileSize(all)), bar: { there, all }, deeds: ['resume', 'cancel'] };
    }
    case 'damaged':
      return { text: PANEL.damaged(missing(whole?.files ?? [], held).length), deeds: ['resume', 'remove'] };
    case 'old':
      return { text: PANEL.old(dayIn(whole?.storedAt)), deeds: ['update', 'remove'] };
    case 'whole':
      return { text: PANEL.whole(fileSize(bytesOf(whole?.files ?? [])), dayIn(whole?.storedAt)), deeds: part ? ['resume', 'remove'] : ['remove'] };
  }
}
