import { z } from 'zod';
import { sensitivity } from './shared/audience.ts';
import { plainText } from './shared/text.ts';

/** Colour pairs of `src/styles/tokens.css`: strong text on pale ground. */
export const TOPIC_COLOURS = ['xanh-duong', 'hong', 'xanh-ngoc', 'tim', 'cam'] as const;

/** The five topics of the plans: up to this `order`. Coverage of each is checked (tests/content/coverage.test.ts). */
export const MAIN_TOPICS = 5;

/** What people would look for together; the order is that of the site. Named in `src/ui/door-strings.ts`. */
export const TOPIC_GROUPS = ['tai-nan', 'binh-yen', 'mang-va-di-xa', 'quyen', 'quan-tam'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** A subject with a hub of its own: `/chu-de/<file name>/`. The file name of a sensitive topic stays neutral. */
export const topic = z
  .strictObject({
    /** Name on cards and in headings. */
    name: plainText(60),
    /** Title for the browser tab; required for a sensitive topic; default: the name. */
    neutralTitle: plainText(60).optional(),
    /** One line under the name. */
    summary: plainText(140),
    /** Two to four sentences at the top of the hub. */
    introduction: plainText(600),
    /** Colour pair on hub, cards, documents and slides. */
    colour: z.enum(TOPIC_COLOURS),
    /** Picture name in the Fluent Emoji Flat set, e.g. "ring-buoy". */
    picture: z.string().regex(/^[a-z0-9-]+$/),
    /** Neighbours: home, doors and the list of topics stand topics of one group together. */
    group: z.enum(TOPIC_GROUPS),
    /** Place in lists, smallest first. */
    order: z.int().min(1).max(99),
    /** Sensitivity of the hub page itself. */
    sensitivity,
  })
  .refine((entry) => entry.sensitivity === 'thuong' || entry.neutralTitle !== undefined, {
    path: ['neutralTitle'],
    error: 'chủ đề nhạy cảm cần một tên trung tính cho thẻ trình duyệt',
  });

export type Topic = z.infer<typeof topic>;
