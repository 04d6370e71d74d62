import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS } from '../../src/ui/addresses.ts';
import { useBrowser } from '../helpers/browser.ts';
import { useSite } from '../helpers/site.ts';

/** A phone in one hand. */
const HAND = { width: 390, height: 844 } as const;
const MOST_TAPS = 4;
/** Least size of what a thumb has to meet, in CSS pixels. */
const THUMB = 48;

/** What somebody came for: what they tap, in the words on the screen, and what they must then see. */
interface Errand {
  who: string;
  taps: readonly (string | RegExp)[];
  arrives: string;
  sees: string | RegExp;
  most?: number;
}

const ERRANDS: readonly Errand[] = [
  { who: 'a mother whose child has told her something', taps: ['Con kể một chuyện khó nói'], arrives: '/bai-viet/khi-con-ke-chuyen-kho-noi/', sees: /111/ },
  {
    who: 'a teacher who needs fifteen minutes on drowning for grade 4, now', most: 3,
    taps: [/^Tiết 15 phút/, /^An toàn khi ở gần nước.*Rút gọn còn 15 phút · Lớp 4 · Phòng, chống đuối nước/], arrives: '/bai-giang/an-toan-khi-o-gan-nuoc-lop-4/', sees: 'Chỉ có 15 phút?',
  },
  { who: 'a child of nine whom somebody asks for photos', taps: [/^Em là trẻ em/, '9–11 tuổi', 'Người lạ nhắn tin cho em'], arrives: '/bai-viet/khi-nguoi-la-nhan-tin/', sees: /Không gửi ảnh/ },
  { who: 'an officer who must publish a flood warning', taps: [/^Tôi là cán bộ/, 'Đăng và in', /^Đăng tin, cảnh báo/], arrives: ADDRESS.newsroom, sees: '' },
  { who: 'an officer who asks how the commune warns of floods', taps: [/^Tôi là cán bộ/, 'Sắp tới', /^Bão lũ: xã báo tin/], arrives: '/bai-viet/mua-bao-lu-viec-cua-xa/', sees: /loa/i },
  { who: 'somebody who asks what happens on a call to 111', taps: ['Chuyện gì xảy ra khi gọi 111?'], arrives: ADDRESS.hotline, sees: /Gọi|gọi/ },
  { who: 'a father beside a child taken out of the water', taps: ['Cứu trẻ đuối nước'], arrives: '/bai-viet/cuu-tre-duoi-nuoc/', sees: /115/ },
  { who: 'a neighbour who hears something next door', taps: ['Bạn lo cho đứa trẻ nhà bên'], arrives: '/bai-viet/khi-nghi-nha-ben-co-chuyen/', sees: /111/ },
  { who: 'somebody who wants the 111 poster for a notice board', taps: [/^Áp phích, giáo án/, '111: số bảo vệ trẻ em'], arrives: '/tai-lieu/ap-phich/goi-111/', sees: /PDF/ },
  { who: 'a health worker of a commune', taps: [/^Tôi là cán bộ/, 'Y tế'], arrives: '/bai-viet/viec-cua-y-te/', sees: /Trạm y tế/ },
  { who: 'a child who is sad and does not know whom to tell', taps: [/^Em là trẻ em/, /^Em buồn lâu/], arrives: '/bai-viet/khi-em-khac-moi-ngay/', sees: /111/ },
];

const { open } = useBrowser();
const { at } = useSite();
let page: Page;
beforeAll(async () => {
  const context = await open({ viewport: HAND, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  // The newsroom is a program of megabytes: that its door opens is enough here.
  await context.route('**/quan-tri/**', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
  page = await context.newPage();
});

/** How high the place is that a thumb can meet, measured at the middle of the link: a card may be larger than its words. */
const reachOf = (link: Locator) =>
  link.evaluate((element, thumb) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hits = (at: number) => element.contains(document.elementFromPoint(x, at));
    let [from, to] = [y, y];
    while (to - from < thumb && hits(from - 1)) from -= 1;
    while (to - from < thumb && hits(to + 1)) to += 1;
    return to - from + 1;
  }, THUMB);

/** Taps the first link with these words that a reader can see; opens nothing, waits for nothing but the page. */
async function tap(words: string | RegExp): Promise<void> {
  const link = page.locator('main').getByRole('link', { name: words, exact: true }).first();
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  expect(await link.isVisible(), `“${words}” is not in sight on ${page.url()}`).toBe(true);
  expect(await reachOf(link), `“${words}” on ${page.url()} is too small for a thumb`).toBeGreaterThanOrEqual(THUMB);
  await link.tap();
}

describe('on a phone, tapping what is in sight, an errand is done by', () => {
  test.each(ERRANDS)('$who', async ({ taps, arrives, sees, most = MOST_TAPS }) => {
    expect(taps.length).toBeLessThanOrEqual(most);
    await page.goto(at(ADDRESS.home));
    for (const words of taps) await tap(words);
    await page.waitForURL((url) => url.pathname === arrives, { timeout: 10_000 });
    if (arrives === ADDRESS.newsroom) return;
    expect(await page.locator('main').getByText(sees).first().isVisible()).toBe(true);
    expect(await page.locator('a[href="tel:111"]:visible').count()).toBeGreaterThan(0);
  });

  test('ten kinds of people at least', () => {
    expect(new Set(ERRANDS.map(({ who }) => who)).size).toBeGreaterThanOrEqual(10);
  });
});
