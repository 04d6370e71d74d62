import { vi } from '../locale/vi.ts';
import { hideProblems, showProblems } from './panel.ts';
import type { Problem } from './problem.ts';

const { publishNow, publishAndCreateNew, publishAndDuplicate, save } = vi.editor.editorToolbar;
const SAVING = new Set<string>([publishNow, publishAndCreateNew, publishAndDuplicate, save]);

/** Decap marks its fields a moment after the click: one promise, one render. */
const UNTIL_MARKED_MS = 250;

/** Decap's own complaints, read from the form: a list right behind the label of the field. */
function fieldErrors(): Problem[] {
  return [...document.querySelectorAll<HTMLLIElement>('label[for] + ul > li')].map((item) => {
    const label = item.parentElement?.previousElementSibling as HTMLLabelElement | null;
    const name = label?.firstChild?.textContent?.trim() ?? '';
    const message = item.textContent?.trim() ?? '';
    return { label: name, message: message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message, ...(label && { control: label.htmlFor }) };
  });
}

/** Decap's complaints, and ours about everything else; Decap would keep the others for the next try. */
export function together(decap: readonly Problem[], ours: readonly Problem[]): Problem[] {
  const named = new Set(decap.map(({ label }) => label));
  return [...decap, ...ours.filter(({ label }) => !named.has(label.split(' › ')[0] ?? ''))];
}

const problemsLeft = (count: number) => `còn ${count} chỗ cần sửa`;

/** Shows the list under its count; gives back the count in words, for Decap's short message. */
export function showCounted(problems: readonly Problem[]): string {
  const left = problemsLeft(problems.length);
  showProblems(`Chưa lưu: ${left}`, problems);
  return left;
}

/**
 * Lists everything that has to be mended when Decap's own field errors stop a click on a saving button: Decap refuses such a save in
 * silence when the marked field is out of sight. `judge` gives what our rules say of the open form.
 */
export function watchFieldErrors(judge: () => readonly Problem[]): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const pressed = target.closest('[role="menuitem"], button');
    if (!pressed || !SAVING.has(pressed.textContent?.trim() ?? '')) return;
    hideProblems();
    setTimeout(() => {
      const problems = fieldErrors();
      if (problems.length > 0) showCounted(together(problems, judge()));
    }, UNTIL_MARKED_MS);
    // Capture: the save begins in React's own click handler, and what it finds must not be taken away again.
  }, { capture: true });
  // A list of problems belongs to one entry.
  window.addEventListener('hashchange', hideProblems);
}
