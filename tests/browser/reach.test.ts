import { describe, expect, test } from 'vitest';
import { ADDRESS, doorAddress } from '../../src/ui/addresses.ts';
import { PAGES, pageAt, UNLISTED } from '../helpers/dist.ts';
import { CONTENT_PAGES, pagesOf } from '../helpers/entries.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { divOf, textOf } from '../helpers/html.ts';
import { linksOf, SITE_LINKS, stepsFrom } from '../helpers/site-map.ts';

const MOST_TAPS = 3;

/** Lists of everything lead everywhere, so nothing is proved by them: a reader who is lost does not read two hundred titles. */
const LISTS_OF_EVERYTHING: readonly string[] = [ADDRESS.search, ADDRESS.outreach];
const guided = new Map([...SITE_LINKS].map(([address, links]) => [address, LISTS_OF_EVERYTHING.includes(address) ? [] : links]));

describe('the walk itself', () => {
  const links = new Map([['/', ['/a/', '/b/']], ['/a/', ['/', '/c/']], ['/b/', ['/khong-co/']], ['/c/', ['/d/']], ['/d/', []], ['/xa/', ['/']]]);

  test('counts the fewest steps, goes round no circle and finds no page that nothing leads to', () => {
    expect(Object.fromEntries(stepsFrom('/', links))).toEqual({ '/': 0, '/a/': 1, '/b/': 1, '/c/': 2, '/d/': 3 });
  });

  test('sees the links of a page, without places on it and without files of other sites', () => {
    expect(linksOf('<a href="/a/#x">a</a><a class="skip" href="/b/">b</a><a href="tel:111">c</a><a href="https://x.vn/">d</a><a href="#e">e</a>')).toEqual(['/a/']);
  });
});

describe('from the home page', () => {
  const steps = stepsFrom(ADDRESS.home, guided);
  const looked = PAGES.filter(({ address }) => !UNLISTED.some((unlisted) => unlisted === address));

  test(`every page is reached with at most ${MOST_TAPS} taps, without search and without a list of everything`, () => {
    expect(looked.length).toBeGreaterThan(300);
    expectNone(looked.flatMap(({ address }) => {
      const taps = steps.get(address);
      if (taps === undefined) return [`${address}: no link leads there`];
      return taps > MOST_TAPS ? [`${address}: ${taps} taps`] : [];
    }));
  });
});

describe('every article', () => {
  const told = CONTENT_PAGES.filter(({ collection }) => ['articles', 'lessons', 'quizzes'].includes(collection));
  const articles = pagesOf('articles');

  test('is led to by another article, a lesson or a quiz', () => {
    const targets = new Set(told.flatMap(({ address }) => linksOf(pageAt(address).html).filter((target) => target !== address)));
    expect(articles.length).toBeGreaterThan(110);
    expectNone(articles.filter(({ address }) => !targets.has(address)).map(({ address }) => address));
  });

  test('ends with a next step that is there, and offers more to read', () => {
    expectNone(articles.flatMap(({ address }) => {
      const { html } = pageAt(address);
      const step = /<p class="next-step"[^>]*>.*?<a class="button" href="([^"#]*)/s.exec(html)?.[1];
      return [
        ...(step === undefined ? [`${address}: no next step`] : step !== '' && !SITE_LINKS.has(step) ? [`${address}: the next step leads to ${step}, which is not there`] : []),
        ...(/class="related/.test(html) ? [] : [`${address}: nothing more to read`]),
      ];
    }));
  });
});

describe('the children\'s door', () => {
  const door = pageAt(doorAddress('tre-em')).html;

  test('leads straight to every text and every quiz for children', () => {
    const led = new Set(linksOf(door));
    const theirs = [...pagesOf('articles'), ...pagesOf('quizzes')].filter(({ data }) => data.audience === 'tre-em');
    expect(theirs.length).toBeGreaterThan(60);
    expectNone(theirs.filter(({ address }) => !led.has(address)).map(({ address }) => address));
  });

  test('names no sensitive topic, neither in its words nor in the address of a link', () => {
    const topics = pagesOf('topics').filter(({ sensitive }) => sensitive);
    const words = textOf(/<main[\s\S]*<\/main>/.exec(door)?.[0] ?? '').toLowerCase();
    expect(words).toContain('9–11 tuổi');
    expect(topics.length).toBeGreaterThan(3);
    expectNone(topics.filter(({ heading, address }) => words.includes(heading.toLowerCase()) || linksOf(divOf(door, 'wrap door children')).includes(address)).map(({ heading }) => heading));
  });
});
