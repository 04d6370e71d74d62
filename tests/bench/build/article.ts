import { stringify } from 'yaml';
import { AGE_BANDS, AUDIENCES } from '../../../src/schemas/shared/audience.ts';
import { slug } from '../../../src/text/slug.ts';
import { writeBody } from './body.ts';
import { list, randomFrom, type Random } from './random.ts';
import { type Vocabulary } from './vocabulary.ts';

/** The day all builds of the bench are told, so that their output does not depend on when they run. */
export const BENCH_DAY = '2026-11-22';

export interface GeneratedArticle {
  id: string;
  frontMatter: Record<string, unknown>;
  /** MDX with the site's blocks. */
  body: string;
}

const MOST_KEPT_OFFLINE = 8;
const PRIME = 2_654_435_761;

/** Rules on wording that words of real articles break once a chance order takes away the "không phải" before them. */
const UNMEANT = ['do-loi-tre', 'tu-ngu-gay-soc', 'cach-lam-hai', 'nha-luon-an-toan', 'lo-danh-tinh-tre'];

/** A sensitive text has its box of help; most bodies have one by chance. */
const withHelp = (body: string, sensitive: boolean) => (sensitive && !body.includes('<HelpBox') ? `${body}\n<HelpBox contacts="111" />\n` : body);

const dayBefore = (days: number) => new Date(Date.parse(BENCH_DAY) - days * 86_400_000).toISOString().slice(0, 10);

function writeSource(vocabulary: Vocabulary, random: Random) {
  return {
    name: vocabulary.phrase(random, 120),
    body: vocabulary.phrase(random, 50),
    date: dayBefore(random.between(30, 2000)).slice(0, random.pick([4, 7, 10])),
    url: `https://nguon.example/${slug(vocabulary.phrase(random, 60))}`,
    ...(random.chance(0.3) && { legal: random.pick(vocabulary.legal) }),
  };
}

/**
 * Article number `index`, 0-based. It depends on vocabulary, seed and index only: the first 30 of 5,000 are the 30.
 * Topics and readers take turns, so each of the 20 pairs has its share; every fifth article is sensitive.
 */
export function writeArticle(vocabulary: Vocabulary, seed: number, index: number): GeneratedArticle {
  const random = randomFrom(seed + Math.imul(index, PRIME));
  // Of its own, so that the rest of an article is what it was before anybody asked.
  const asking = randomFrom(seed + 1 + Math.imul(index, PRIME));
  const audience = AUDIENCES[index % AUDIENCES.length] ?? 'phu-huynh';
  const topic = vocabulary.topics[Math.floor(index / AUDIENCES.length) % vocabulary.topics.length];
  const sensitive = random.chance(0.2);
  const title = vocabulary.phrase(random, 80);
  const reviewed = random.between(2, 150);
  // Two in a hundred are past their day, and say so on the page.
  const overdue = random.chance(0.02);
  return {
    id: `${slug(title).slice(0, 60).replace(/-+$/, '')}-${index}`,
    frontMatter: {
      title,
      summary: [vocabulary.sentence(random, 95), vocabulary.sentence(random, 95)].join(' '),
      topic,
      audience,
      ...(audience === 'tre-em' && { ageBand: random.pick(AGE_BANDS) }),
      sensitivity: sensitive ? 'nhay-cam' : 'thuong',
      ...(sensitive && { neutralTitle: vocabulary.phrase(random, 50) }),
      keyPoints: list(random.between(3, 5), () => vocabulary.sentence(random, 110)),
      asked: [...new Set(list(asking.between(5, 8), () => vocabulary.phrase(asking, 45).toLowerCase()))],
      contacts: random.pick([['111'], ['111', '113'], ['111', '115'], ['115', '114', '111']]),
      ...(random.chance(0.8) && { nextStep: { text: vocabulary.phrase(random, 60), to: '/tong-dai-111/' } }),
      // What every phone keeps is chosen by hand: a fixed number, however many articles there are.
      keepOffline: index < MOST_KEPT_OFFLINE && !sensitive,
      sources: list(random.between(2, 6), () => writeSource(vocabulary, random)),
      publishedOn: dayBefore(reviewed + random.between(0, 1000)),
      reviewedOn: dayBefore(reviewed),
      reviewBy: dayBefore(overdue ? random.between(1, reviewed - 1) : -random.between(10, 200)),
      reviewedBy: random.chance(0.5) ? 'Nguyễn Thị An, cán bộ bảo vệ trẻ em' : null,
      ...(random.chance(0.5) && { reviewNeededFrom: 'chuyên viên tâm lý trẻ em' }),
      exceptions: UNMEANT.map((rule) => ({ rule, reason: 'Câu trộn từ các bài thật để đo thời gian dựng trang.' })),
    },
    body: withHelp(writeBody(vocabulary, random, random.between(500, 770)), sensitive),
  };
}

/** Front matter and body as one file. */
export const asFile = (frontMatter: Record<string, unknown>, body: string) => `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}`;
