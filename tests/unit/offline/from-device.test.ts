import { describe, expect, test } from 'vitest';
import { ageOf, OLD_AFTER_DAYS } from '../../../src/offline/age.ts';
import { fromDevice, lastWord, NOTE_CLASSES, saysFromDevice } from '../../../src/offline/from-device.ts';
import { FROM_DEVICE } from '../../../src/ui/from-device-strings.ts';
import { VI } from '../../../src/ui/vi.ts';

const day = (text: string) => new Date(`${text}T05:00:00+07:00`);
const NOW = day('2026-11-22');
const page = (until?: string) => `<head><meta name="lc-offline" content="when-read"${until ? ` data-until="${until}"` : ''}></head><main id="noi-dung" tabindex="-1"><h1>Bài</h1></main>`;

describe('the age of a stored page', () => {
  test.each([
    ['2026-11-22', undefined, 0, false],
    ['2026-11-21', undefined, 1, false],
    ['2026-01-01', '2027-01-01', 325, false],
    ['2026-11-21', '2026-11-21', 1, true],
    ['2026-11-21', '2026-11-22', 1, false],
    ['2026-05-26', undefined, OLD_AFTER_DAYS, false],
    ['2026-05-25', undefined, OLD_AFTER_DAYS + 1, true],
  ])('stored %s, fresh until %s', (stored, until, days, old) => {
    expect(ageOf(day(stored), until, NOW)).toEqual({ days, old });
  });

  test('counts days of Vietnam: a minute after midnight is the next day', () => {
    expect(ageOf(new Date('2026-11-21T16:59:00Z'), undefined, new Date('2026-11-21T17:01:00Z')).days).toBe(1);
  });

  test('is unknown when the device’s clock stands before it, or nothing was noted', () => {
    expect(ageOf(day('2026-12-01'), undefined, NOW)).toEqual({ days: undefined, old: false });
    expect(ageOf(undefined, '2026-01-01', NOW)).toEqual({ days: undefined, old: true });
  });
});

describe('a page from the device', () => {
  test('says so before its text, with its day and age', () => {
    const html = saysFromDevice(page('2027-01-01'), day('2026-11-12'), NOW);
    expect(html).toContain(FROM_DEVICE.stored('12/11/2026', '10 ngày trước'));
    expect(html.indexOf('from-device')).toBeLessThan(html.indexOf('<h1>'));
    expect(html).not.toContain('tel:111');
  });

  test('past its review date puts 111 first and says that it is old', () => {
    const html = saysFromDevice(page('2026-11-01'), day('2026-11-12'), NOW);
    expect(html).toContain('Tài liệu đã cũ.');
    expect(html).toContain('Hạn rà soát: 1/11/2026.');
    expect(html.indexOf('tel:111')).toBeLessThan(html.indexOf('Tài liệu đã cũ.'));
  });

  test('uses only classes whose rules every page keeps', () => {
    const written = [page('2020-01-01'), page('2027-01-01')].flatMap((html) => [...saysFromDevice(html, NOW, NOW).matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
    expect(new Set(written)).toEqual(new Set(NOTE_CLASSES));
  });

  test('keeps every other byte, and the neutral page keeps all', () => {
    const html = saysFromDevice(page(), undefined, NOW);
    expect(html.replace(/<div class="wrap no-print from-device".*<\/div>/, '')).toBe(page());
    expect(saysFromDevice('<main><h1>Bảng cửu chương</h1></main>', NOW, NOW)).toBe('<main><h1>Bảng cửu chương</h1></main>');
  });

  test('asks the worker for its documents, which a link with "download" would not', () => {
    const main = '<main id="noi-dung" tabindex="-1"><a href="/tai-lieu/tep/a.pdf" download>PDF</a> <a download href="/b.docx">Word</a> download</main>';
    expect(saysFromDevice(main, NOW, NOW)).toContain('<a href="/tai-lieu/tep/a.pdf">PDF</a> <a href="/b.docx">Word</a> download</main>');
  });

  test('that is a document comes as it is', async () => {
    const response = new Response('%PDF', { headers: { 'content-type': 'application/pdf' } });
    expect(await fromDevice(response, NOW)).toBe(response);
  });

  test('when nothing is left, the last word is Vietnamese and has 111', async () => {
    const html = await lastWord().text();
    expect(html).toContain(FROM_DEVICE.lastTitle);
    expect(html).toContain('href="tel:111"');
    expect(FROM_DEVICE.call).toBe(VI.call111Free);
  });
});
