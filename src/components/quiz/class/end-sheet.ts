import { partOf } from '../part-of.ts';
import type { ScreenView } from './screen-view.ts';
import type { Tallies } from './tallies.ts';

/** Writes the totals on the sheet; a sensitive quiz has no table, only how many questions were seen. */
export function fillSheet(sheet: HTMLElement, seen: readonly ScreenView[], tallies: Tallies, teams: number): void {
  const total = partOf(sheet, '[data-seen]');
  total.textContent = (total.dataset.text ?? '').replace('{count}', String(new Set(seen.map(({ question }) => question)).size));
  sheet.querySelector('tbody')?.replaceChildren(...seen.map((screen) => {
    const { asked, hands } = screen.line(tallies);
    const row = document.createElement('tr');
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = asked;
    row.append(name);
    row.insertCell().textContent = hands;
    return row;
  }));
  const list = partOf(sheet, '[data-teams]');
  list.replaceChildren(...Array.from({ length: teams }, (_, index) => {
    const line = document.createElement('li');
    line.textContent = `${(list.dataset.text ?? '').replace('{team}', String(index + 1))} ${tallies.answeredBy(index)}`;
    return line;
  }));
}

/** Empties it again. */
export function clearSheet(sheet: HTMLElement): void {
  sheet.querySelector('tbody')?.replaceChildren();
  partOf(sheet, '[data-teams]').replaceChildren();
  partOf(sheet, '[data-seen]').textContent = '';
}
