import { HELP_FOLDER, helpPage, RULE_IDS, RULES, type RuleId } from '../rules.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?”]$/.test(text) ? '' : '.'}`;

const WORDS = {
  title: 'Quy tắc của tổng biên tập',
  lead: 'Tòa soạn, lúc kiểm tra và lúc dựng trang đọc bài bằng cùng những quy tắc này. Bấm vào một quy tắc để xem ví dụ.',
  errors: 'Phải sửa mới đăng được',
  warnings: 'Nên xem lại',
  error: 'Lỗi: phải sửa mới đăng được.',
  warning: 'Nên xem lại: bài vẫn đăng được.',
  todo: 'Phải làm gì',
  why: 'Vì sao',
  bad: 'Chưa được',
  good: 'Viết thế này',
  exception: 'Bài đúng mà vẫn bị báo?',
  mayExcept: (rule: RuleId) => `Thêm một ngoại lệ trong bài: mã quy tắc <code>${rule}</code> và lý do ít nhất 20 ký tự. Người duyệt sẽ đọc lý do đó.`,
  noExcept: 'Quy tắc này không có ngoại lệ. Nếu bạn tin máy báo nhầm, hãy gửi câu đó cho người quản trị trang.',
  all: 'Mọi quy tắc',
  newsroom: 'Về tòa soạn',
} as const;

/** Colours come as `--color-…`; the page has no script and asks no other file. */
const STYLE = `*{box-sizing:border-box}html{font:100%/1.65 system-ui,-apple-system,Roboto,'Noto Sans',Arial,sans-serif;color:var(--color-ink);background:var(--color-paper);overflow-wrap:break-word}
body{margin:0;font-size:1.125rem}main,nav{max-width:44rem;margin:0 auto;padding:0 1rem}nav{padding-block:1rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
main{padding-bottom:3rem}h1{font-size:clamp(1.6rem,1.3rem + 1.6vw,2.25rem);line-height:1.25;margin:.5rem 0}h2{font-size:1.2rem;line-height:1.35;margin:1.75rem 0 .4rem}p{margin:.4rem 0}
a{color:var(--color-teal);text-underline-offset:.18em}nav a,li a{display:inline-block;padding-block:.3rem}:focus-visible{outline:3px solid var(--color-ink);outline-offset:3px}
.kind{display:inline-block;padding:.15rem .8rem;border-radius:2rem;font-weight:700;font-size:.95rem}.kind.error{background:var(--color-call-ground);color:var(--color-call-text)}.kind.warning{background:var(--color-sun-ground);color:var(--color-ink)}
.example{margin:.4rem 0;padding:.8rem 1rem;border-left:.4rem solid;border-radius:.5rem}.example.bad{background:var(--color-call-ground);border-color:var(--color-call)}.example.good{background:var(--color-safe-ground);border-color:var(--color-safe)}
code{font-size:.95em;background:var(--color-sky);padding:.1rem .35rem;border-radius:.3rem}ul{padding-left:1.2rem}li{margin-block:.35rem}`;

/** `colours`: declarations of the site's colours, without braces. The policy of the page is left to the caller, who knows how to hash. */
function page(title: string, main: string, colours: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Tòa soạn</title>
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>:root{${colours}}${STYLE}</style>
</head>
<body>
${main}
</body>
</html>
`;
}

function rulePage(rule: RuleId, colours: string): string {
  const { name, severity, todo, why, bad, good, mayExcept } = RULES[rule];
  return page(name, `<nav aria-label="Tòa soạn"><a href="${HELP_FOLDER}">${WORDS.all}</a><a href="/quan-tri/">${WORDS.newsroom}</a></nav>
<main>
<h1>${escaped(name)}</h1>
<p class="kind ${severity}">${WORDS[severity]}</p>
<h2>${WORDS.todo}</h2>
<p>${escaped(sentence(todo))}</p>
<h2>${WORDS.why}</h2>
<p>${escaped(why)}</p>
<h2>${WORDS.bad}</h2>
<p class="example bad">${escaped(bad)}</p>
<h2>${WORDS.good}</h2>
<p class="example good">${escaped(good)}</p>
<h2>${WORDS.exception}</h2>
<p>${mayExcept ? WORDS.mayExcept(rule) : WORDS.noExcept}</p>
</main>`, colours);
}

function indexPage(colours: string): string {
  const list = (severity: 'error' | 'warning') => RULE_IDS.filter((rule) => RULES[rule].severity === severity)
    .map((rule) => `<li><a href="${helpPage(rule)}">${escaped(RULES[rule].name)}</a><br>${escaped(RULES[rule].why)}</li>`).join('\n');
  return page(WORDS.title, `<nav aria-label="Tòa soạn"><a href="/quan-tri/">${WORDS.newsroom}</a></nav>
<main>
<h1>${WORDS.title}</h1>
<p>${WORDS.lead}</p>
<h2>${WORDS.errors}</h2>
<ul>
${list('error')}
</ul>
<h2>${WORDS.warnings}</h2>
<ul>
${list('warning')}
</ul>
</main>`, colours);
}

/** Every help page by its path in the site, from the one table: the list of rules and a page for each. `colours` as in `tokens.css`, without braces. */
export const helpPages = (colours: string): { path: string; html: string }[] => [
  { path: `${HELP_FOLDER}index.html`, html: indexPage(colours) },
  ...RULE_IDS.map((rule) => ({ path: `${helpPage(rule)}index.html`, html: rulePage(rule, colours) })),
];
