import { describe, expect, test } from 'vitest';
import { keepingOf } from '../../src/offline/policy.ts';
import { fold } from '../../src/text/fold.ts';
import { syllables } from '../../src/text/syllables.ts';
import { LONGEST_SHARE } from '../../src/ui/share-text.ts';
import { distText, PAGES, pageAt } from '../helpers/dist.ts';
import { SENSITIVE } from '../helpers/entries.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { jsonLd, link, meta, tagsNamed, title } from '../helpers/html.ts';
import { texts } from '../helpers/xml.ts';

/** Words that tell somebody who looks over a shoulder what a page is about. */
const TELLING = ['xâm hại', 'tình dục', 'dâm', 'hiếp', 'bạo lực', 'bạo hành', 'đánh đập', 'bắt nạt', 'dụ dỗ', 'quấy rối', 'sàm sỡ', 'tố giác', 'tự tử', 'tự hại', 'mua bán người', 'nhạy cảm', 'khiêu dâm', 'tống tiền'];

const spoken = (text: string) => ` ${syllables(fold(text)).join(' ')} `;

/** Telling words that a text holds. */
const tellingIn = (text: string) => TELLING.filter((words) => spoken(text).includes(spoken(words)));

/** Everything of a page that is seen without opening it: tab, history, share card, search engine, messenger. */
const outside = (html: string) => ({
  title: title(html),
  description: meta(html, 'description'),
  'og:title': meta(html, 'og:title'),
  'og:description': meta(html, 'og:description'),
  'og:image': new URL(meta(html, 'og:image')).pathname,
  'JSON-LD': JSON.stringify(jsonLd(html)),
  'share title': tagsNamed(html, 'lc-share')[0]?.attributes['data-title'] ?? '',
  'share text': tagsNamed(html, 'lc-share')[0]?.attributes['data-text'] ?? '',
});

describe('a sensitive page', () => {
  test('is there to be judged', () => {
    expect(SENSITIVE.length).toBeGreaterThan(5);
  });

  test.each(SENSITIVE)('$address tells nothing of its topic outside itself', ({ address, heading, neutralTitle, summary }) => {
    const seen = Object.entries({ address, ...outside(pageAt(address).html) });
    const secrets = [summary, ...(heading === neutralTitle ? [] : [heading])].map(spoken);
    expectNone(
      seen.flatMap(([place, text]) => [
        ...tellingIn(text.replaceAll(/[-/]/g, ' ')).map((words) => `${place} holds "${words}": ${text}`),
        ...secrets.filter((secret) => spoken(text).includes(secret)).map((secret) => `${place} holds "${secret.trim()}"`),
      ]),
    );
  });

  test.each(SENSITIVE)('$address is never stored unasked', ({ address }) => {
    expect(keepingOf(pageAt(address).html)).toBe('never');
  });

  test('stands in no feed', async () => {
    const feed = await distText('rss.xml');
    const linked = texts(feed, 'link').map((address) => new URL(address).pathname);
    expectNone([
      ...SENSITIVE.filter(({ address }) => linked.includes(address)).map(({ address }) => address),
      ...SENSITIVE.filter(({ heading }) => spoken(feed).includes(spoken(heading))).map(({ heading }) => heading),
    ]);
  });

  test('is stored by no precache list', async () => {
    const worker = await distText('sw.js');
    expectNone(SENSITIVE.filter(({ address }) => worker.includes(`"${address}"`)).map(({ address }) => address));
  });
});

describe('a shared message', () => {
  const shared = PAGES.flatMap(({ address, html }) => tagsNamed(html, 'lc-share').map(({ attributes }) => ({ address, text: attributes['data-text'] ?? '', url: link(html, 'canonical') })));

  test(`is at most ${LONGEST_SHARE} characters with its address, so that Zalo does not fold it`, () => {
    expect(shared.length).toBeGreaterThan(SENSITIVE.length);
    expectNone(shared.filter(({ text, url }) => `${text} ${url}`.length > LONGEST_SHARE).map(({ address, text }) => `${address}: ${text.length} – ${text}`));
  });

  test('is of use without opening it: it names 111', () => {
    expectNone(shared.filter(({ text }) => !text.includes('111')).map(({ address, text }) => `${address}: ${text}`));
  });
});
