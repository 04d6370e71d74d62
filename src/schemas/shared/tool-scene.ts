import { z } from 'zod';
import { plainText } from './text.ts';

const sceneId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'tên cảnh chỉ gồm chữ thường không dấu, số, gạch nối, ví dụ "canh-2"' });

/** One moment of a story. */
export const toolScene = z.strictObject({
  /** Name inside the story, "canh-2". */
  id: sceneId,
  /** Heading of the scene. */
  title: plainText(80),
  /** What happens. */
  text: plainText(400),
  /** What somebody says in it; default: nobody speaks. */
  says: z.array(z.strictObject({ who: plainText(40), words: plainText(220) })).max(6).default([]),
  /** Ways on; none: the story ends here. */
  choices: z.array(z.strictObject({ text: plainText(120), to: sceneId })).max(4).default([]),
});
export type ToolScene = z.infer<typeof toolScene>;

interface Context { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void }

/** Every choice leads to a scene that exists, every scene is reached from the first, none twice: a story has no dead letter. */
export function checkScenes({ scenes }: { scenes: readonly ToolScene[] }, ctx: Context): void {
  const ids = new Set<string>();
  scenes.forEach(({ id }, index) => {
    if (ids.has(id)) ctx.addIssue({ code: 'custom', path: ['scenes', index, 'id'], message: `có hai cảnh tên "${id}" – đổi tên một cảnh` });
    ids.add(id);
  });
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const [first] = scenes;
  const reached = new Set(first ? [first.id] : []);
  for (const id of reached) for (const { to } of byId.get(id)?.choices ?? []) reached.add(to);
  scenes.forEach(({ id, choices }, index) => {
    choices.forEach(({ to }, place) => {
      if (!ids.has(to)) ctx.addIssue({ code: 'custom', path: ['scenes', index, 'choices', place, 'to'], message: `không có cảnh "${to}" – sửa tên cảnh, hoặc thêm cảnh đó` });
    });
    if (!reached.has(id)) ctx.addIssue({ code: 'custom', path: ['scenes', index], message: `không lựa chọn nào dẫn tới cảnh "${id}" – thêm "to: ${id}" hoặc bỏ cảnh này` });
  });
}
