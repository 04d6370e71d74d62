import type { Entry, Issue } from '../issue.ts';
import { said } from '../rules.ts';

const HELP = /<HelpBox\b|<Call\b/;

/** A sensitive text names help in itself: who reads it may stop anywhere. Quizzes and posters get theirs from the page. */
export function checkHelpBox({ collection, data, body, file }: Entry): Issue[] {
  if (data.sensitivity !== 'nhay-cam') return [];
  if (collection === 'articles' || collection === 'pages' || collection === 'news') {
    return body.includes('<HelpBox') ? [] : [{ rule: 'thieu-noi-giup-do', file, message: said('thieu-noi-giup-do', 'bài nhạy cảm chưa có hộp nơi giúp đỡ') }];
  }
  if (collection !== 'lessons') return [];
  const told = JSON.stringify(data.safeguarding ?? '');
  return HELP.test(body) || /(?<!\d)111(?!\d)/.test(told) ? [] : [{ rule: 'thieu-noi-giup-do', file, field: 'safeguarding', message: said('thieu-noi-giup-do', 'bài giảng nhạy cảm chưa nói gọi ai (111)') }];
}
