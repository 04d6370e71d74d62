import type { QuestionSet } from '../../model/question-set.ts';
import { imprintLines } from '../imprint-lines.ts';
import { escapeMarkup } from '../markup.ts';
import { QUIZ_WORDS } from '../words.ts';
import { PLAYER } from './player.ts';
import { questionHtml } from './question.ts';
import { STYLE } from './style.ts';

/** Nothing from elsewhere, nothing sent anywhere: the browser holds the page to it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const { strip, player, imprint } = QUIZ_WORDS;

const STRIP = `<p class="strip">${escapeMarkup(strip.before)}<a href="tel:111">${escapeMarkup(strip.call)}</a>${escapeMarkup(strip.after)}</p>`;

/** The help line leads on to the telephone; the address stays text, since a pupil should not fall out of the platform. */
const about = (set: QuestionSet) => imprintLines(set)
  .map((line) => (line === imprint.help ? `<li><a href="tel:111">${escapeMarkup(line)}</a></li>` : `<li>${escapeMarkup(line)}</li>`))
  .join('\n');

/**
 * The whole quiz as one HTML document: questions, answers and reasons are there before any script; the script shows the reason of
 * the chosen answer at once and tells the platform.
 */
export function scormPage(set: QuestionSet): string {
  const total = set.questions.length;
  const help = set.sensitive ? `${STRIP}\n` : '';
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeMarkup(set.title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body${set.sensitive ? ' data-sensitive' : ''}>
<header>
<h1>${escapeMarkup(set.title)}</h1>
<p>${escapeMarkup(player.lead)}</p>
<p class="small">${escapeMarkup(set.sensitive ? player.unscored : player.scored)}</p>
${help}</header>
<main>
${set.questions.map((question, index) => questionHtml(question, index, total)).join('\n')}
<section id="het" tabindex="-1">
<h2>${escapeMarkup(player.endTitle)}</h2>
<div data-end hidden>
<p>${escapeMarkup(player.end)}</p>
<button type="button" data-done>${escapeMarkup(player.done)}</button>
</div>
<p class="said" role="status" data-thanks="${escapeMarkup(player.thanks)}"></p>
</section>
</main>
<footer>
${help}<h2>${escapeMarkup(player.about)}</h2>
<ul class="small">
${about(set)}
</ul>
</footer>
<script>${PLAYER}</script>
</body>
</html>
`;
}
