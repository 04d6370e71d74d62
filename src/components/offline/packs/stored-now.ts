import type { Ledger } from '../../../offline/packs/ledger.ts';
import { bytesOf } from '../../../offline/packs/plan.ts';
import type { Room } from '../../../offline/packs/store.ts';
import { fileSize } from '../../../text/file-size.ts';
import { PANEL } from '../../../ui/pack-strings.ts';

interface Now {
  ledger: Ledger;
  room: Room | undefined;
  removeAll: () => void;
}

const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

/** Says how many packs are on the device and the room they take; with a button that removes all of them. */
export function showNow(place: Element | null, { ledger, room, removeAll }: Now): void {
  const whole = Object.values(ledger).filter((holding) => holding.whole);
  const files = Object.values(ledger).flatMap((holding) => [...(holding.whole?.files ?? []), ...(holding.former ?? [])]);
  const stored = whole.length > 0 ? PANEL.stored(whole.length, fileSize(bytesOf(files))) : PANEL.none;
  const nodes: Node[] = [paragraph(`${stored}${room ? ` ${PANEL.room(fileSize(room.used), fileSize(room.left))}` : ''}`)];
  if (Object.keys(ledger).length > 0) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'chip', textContent: PANEL.removeAll });
    button.addEventListener('click', removeAll);
    nodes.push(button);
  }
  const hadFocus = place?.contains(document.activeElement);
  place?.replaceChildren(...nodes);
  if (hadFocus) place?.querySelector('button')?.focus();
}
