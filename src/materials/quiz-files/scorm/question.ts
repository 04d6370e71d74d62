import type { Answer, Question } from '../../model/question-set.ts';
import { escapeMarkup } from '../markup.ts';
import { QUIZ_WORDS } from '../words.ts';

/** Says in words, not in colour only, what kind of answer it is; many reasons begin with these words already. */
function reasonText({ right, reason }: Answer): string {
  const opening = right ? QUIZ_WORDS.chosenSafe : QUIZ_WORDS.safer.replace(/[.!]?$/, '.');
  return reason.startsWith(opening.slice(0, -1)) ? reason : `${opening} ${reason}`;
}

const choice = (answer: Answer, name: string, at: number) =>
  `<label class="choice"><input type="radio" name="${name}" value="${at}"${answer.right ? ' data-right' : ''}><span>${escapeMarkup(answer.text)}</span></label>`;

const reason = (answer: Answer, at: number) =>
  `<div><dt>${escapeMarkup(answer.text)}</dt><dd data-reason="${at}">${escapeMarkup(reasonText(answer))}</dd></div>`;

/** One question as HTML: works as a page to read, with every reason under "see the reasons", before any script. */
export function questionHtml({ id, prompt, answers }: Question, index: number, total: number): string {
  const next = index + 1 < total ? `c${index + 2}` : 'het';
  const anchor = `c${index + 1}`;
  return `<fieldset id="${anchor}" data-question="${id}" tabindex="-1">
<legend><h2>${escapeMarkup(QUIZ_WORDS.question(index + 1, total))}</h2><span>${escapeMarkup(prompt)}</span></legend>
${answers.map((answer, at) => choice(answer, anchor, at)).join('\n')}
<p class="said" role="status" data-skipped="${escapeMarkup(QUIZ_WORDS.player.skipped)}"></p>
<details>
<summary>${escapeMarkup(QUIZ_WORDS.seeReasons)}</summary>
<dl>
${answers.map(reason).join('\n')}
</dl>
</details>
<a class="skip" href="#${next}" aria-label="${escapeMarkup(`${QUIZ_WORDS.skip}: ${QUIZ_WORDS.question(index + 1, total)}`)}">${escapeMarkup(QUIZ_WORDS.skip)}</a>
</fieldset>`;
}
