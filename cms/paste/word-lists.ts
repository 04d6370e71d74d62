/** Word writes a list item as a paragraph with this style; the marker stands in a span marked Ignore. */
const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/i;
const MARKER = 'span[style*="mso-list:Ignore" i], span[style*="mso-list: Ignore" i]';
/** "1.", "a)", "iv.", "2.1." count; "o", "·", "§", "-" and the like are bullets. */
const COUNTED = /^\(?(?:\d+(?:\.\d+)*[.)]?|[a-zđ]{1,4}[.)])$/i;

const levelOf = (element: Element) => Number(LEVEL.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);

/** Takes the marker out of a list paragraph and says which list it asks for. */
function takeMarker(paragraph: Element): 'ol' | 'ul' {
  const marker = paragraph.querySelector(MARKER);
  const text = (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  marker?.remove();
  return COUNTED.test(text) ? 'ol' : 'ul';
}

function toItem(paragraph: Element, document: Document): Element {
  const item = document.createElement('li');
  while (paragraph.firstChild) item.appendChild(paragraph.firstChild);
  return item;
}

/** Turns runs of Word's list paragraphs into real, nested lists. Changes `root`. */
export function nestWordLists(root: Element): void {
  const document = root.ownerDocument;
  const done = new Set<Element>();
  for (const first of Array.from(root.querySelectorAll('[style*="mso-list" i]')).filter((element) => levelOf(element) > 0)) {
    if (done.has(first)) continue;
    const lists: Element[] = [];
    let next: Element | null = first;
    const before = document.createElement('div');
    first.parentNode?.insertBefore(before, first);
    while (next && levelOf(next) > 0) {
      const paragraph: Element = next;
      done.add(paragraph);
      next = paragraph.nextElementSibling;
      // A level without the one above it hangs on what is there.
      const depth = Math.min(levelOf(paragraph), lists.length + 1);
      const kind = takeMarker(paragraph);
      lists.length = Math.min(lists.length, depth);
      let list = lists[depth - 1];
      if (list?.tagName.toLowerCase() !== kind) {
        list = document.createElement(kind);
        (lists[depth - 2]?.lastElementChild ?? before).appendChild(list);
        lists[depth - 1] = list;
      }
      list.appendChild(toItem(paragraph, document));
      paragraph.remove();
    }
  }
}
