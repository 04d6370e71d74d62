import { askedFields } from '../schemas/shared/asked.ts';
import { articleAddress, lessonAddress, quizAddress, toolAddress } from '../ui/addresses.ts';
import { readContent } from './content-files.ts';

const ADDRESS_OF: Readonly<Record<string, (id: string) => string>> = { articles: articleAddress, lessons: lessonAddress, quizzes: quizAddress, tools: toolAddress };

/** How readers ask for pages, by the address of the page; pages nobody has written lines for are left out. */
export async function askedLines(root: string): Promise<Map<string, readonly string[]>> {
  const { entries } = await readContent(root);
  return new Map(entries.flatMap(({ collection, id, data }) => {
    const address = ADDRESS_OF[collection]?.(id);
    // Lines that do not fit have been reported by the content check.
    const { data: lines } = askedFields.asked.safeParse(data.asked);
    return address !== undefined && lines ? [[address, lines] as const] : [];
  }));
}
