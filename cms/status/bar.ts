import { countKept, forgetAll } from '../drafts/kept.ts';
import { onStateChange, writerName } from '../host/decap-store.ts';
import { NEWSROOM } from '../words/newsroom.ts';
import type { SiteLine } from './site-line.ts';

const WORDS = NEWSROOM.bar;

function part<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

/** The strip at the foot of the newsroom. */
export interface Bar {
  /** Says how the site stands; `see` is the address behind “Xem trang”. */
  show: (line: SiteLine, see: string) => void;
}

/** Puts the bar on the page: who is writing, where it publishes to, how the site stands, and the button that wipes this browser's drafts. */
export function createBar(where: string, shelf: Storage = localStorage): Bar {
  const bar = Object.assign(part('footer', ''), { id: 'lc-bar', ariaLabel: WORDS.name });
  const writer = part('span', 'lc-writer');
  const site = part('span', 'lc-site');
  site.setAttribute('role', 'status');
  const wipe = Object.assign(part('button', 'lc-wipe', WORDS.wipe), { type: 'button', hidden: true });
  wipe.addEventListener('click', () => {
    if (!window.confirm(WORDS.wipeAsk(countKept(shelf)))) return;
    forgetAll(shelf);
    document.getElementById('lc-offer')?.remove();
    refresh();
  });
  function refresh(): void {
    const name = writerName();
    const text = name === '' ? '' : WORDS.writer(name);
    if (writer.textContent !== text) writer.textContent = text;
    wipe.hidden = countKept(shelf) === 0;
  }
  // Seen on a narrow screen only (narrow.css): there the bar is one line until it is opened.
  const more = Object.assign(part('button', 'lc-more'), { type: 'button' });
  const unfold = (open: boolean) => {
    bar.dataset.open = String(open);
    more.setAttribute('aria-expanded', String(open));
    more.textContent = open ? WORDS.less : WORDS.more;
  };
  more.addEventListener('click', () => unfold(bar.dataset.open !== 'true'));
  unfold(false);
  bar.append(writer, part('span', 'lc-where', where), site, wipe, more);
  document.body.append(bar);
  onStateChange(refresh);
  // Drafts of other tabs.
  window.addEventListener('storage', refresh);
  window.addEventListener('lc-drafts', refresh);
  refresh();
  let shown = '';
  return {
    show: (line, see) => {
      // A screen reader says every change; the same again is none.
      const said = JSON.stringify([line, see]);
      if (said === shown) return;
      shown = said;
      site.className = `lc-site lc-${line.tone}`;
      site.replaceChildren(line.text);
      if (line.details !== undefined) {
        const details = document.createElement('details');
        details.append(part('summary', '', NEWSROOM.site.more), part('pre', '', line.details));
        site.append(' ', details);
      }
      if (line.see) site.append(' · ', Object.assign(part('a', '', NEWSROOM.site.see), { href: see, target: '_blank' }));
    },
  };
}
