import { askedFields } from '../schemas/shared/asked.ts';
import { articleAddress, lessonAddress, quizAddress, toolAddress } from '../ui/addresses.ts';
import { readContent } from './content-files.ts';

const ADDRESS_OF: Readonly<Record<string, (id: string) => string>> = { articles: articleAddress, lessons: lessonAddress, quizzes: quizAddress, tools: toolAddress };

/**
 * How readers ask for pages, by the address of the page; pages nobody has written lines for are left out. The neutral name of a
 * sensitive page is what its reader saw in the tab and the history, so it is one of the lines.
 */
export async function askedLines(root: string): Promise<Map<string, readonly string[]>> {
  const { entries } = await readContent(root);
  return new Map(entries.flatMap(({ collection, id, data }) => {
    const address = ADDRESS_OF[collection]?.(id);
    // Lines that do not fit have been reported by the content check.
    const { data: lines } = askedFields.asked.safeParse(data.asked);
    const all = [...(lines ?? []), ...(typeof data.neutralTitle === 'string' ? [data.neutralTitle] : [])];
    return address !== undefined && all.length > 0 ? [[address, all] as const] : [];
  }));
}
