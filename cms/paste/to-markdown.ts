import TurndownService from 'turndown';

const INDENT = /\n(?=.)/g;

/** Signs that MDX would read as code. Turndown knows Markdown only. */
const escapeMdx = (text: string) => text.replace(/[{}<]/g, '\\$&');

const cellText = (content: string) => content.trim().replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A table as Markdown has it: one head row, cells on one line, missing cells empty. */
function tableRows(table: Element, service: TurndownService): string {
  const rows = Array.from(table.querySelectorAll('tr'))
    .filter((row) => row.closest('table') === table)
    .map((row) => Array.from(row.children).filter(({ tagName }) => /^t[dh]$/i.test(tagName)).map((cell) => cellText(service.turndown(cell.innerHTML))))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const width = Math.max(...rows.map((cells) => cells.length), 0);
  // A single cell is a frame around a text, not a table.
  if (width <= 1) return rows.flat().join('\n\n');
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
}

function createService(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', strongDelimiter: '**', hr: '---' });
  const escape = service.escape.bind(service);
  service.escape = (text) => escapeMdx(escape(text));
  service.addRule('table', { filter: 'table', replacement: (_, node) => `\n\n${tableRows(node as unknown as Element, service)}\n\n` });
  service.addRule('listItem', {
    filter: 'li',
    replacement(content, node) {
      const list = node.parentNode as Element | null;
      const items = Array.from(list?.children ?? []).filter(({ tagName }) => tagName === 'LI');
      const marker = list?.tagName === 'OL' ? `${items.indexOf(node as unknown as Element) + Number(list.getAttribute('start') ?? 1)}. ` : '- ';
      const text = content.trim().replace(/\n{2,}(?=\s*(?:-|\d+\.) )/g, '\n').replace(INDENT, `\n${' '.repeat(marker.length)}`);
      return `${marker}${text}\n`;
    },
  });
  return service;
}

/** A line that begins like a statement of JavaScript is one to MDX; its first letter as an entity reads the same. */
const noStatement = (text: string) => text.replace(/^(?:import|export)(?=\s)/gm, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);

/** A cleaned piece of HTML as Markdown that MDX accepts: no raw HTML, no braces, no angle brackets. */
export const toMarkdown = (root: Element): string =>
  noStatement(createService().turndown(root as HTMLElement).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim());
