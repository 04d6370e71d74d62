import { describe, expect, test, vi } from 'vitest';
import { skipKnownWarnings } from '../../../src/build/known-warnings.ts';
import { isListedInSitemap } from '../../../src/build/sitemap-policy.ts';

describe('the sitemap', () => {
  test.each(['/', '/bai-viet/a/', '/can-giup-ngay/', '/tim-kiem/', '/bai-viet/ngoai-tuyen/'])('lists %s', (pathname) => {
    expect(isListedInSitemap(`https://vi-du.example${pathname}`)).toBe(true);
  });

  test.each(['/ngoai-tuyen/', '/bang-cuu-chuong/', '/xoa-dau-vet/da-nho/', '/404/'])('leaves out %s, which is for a moment of need', (pathname) => {
    expect(isListedInSitemap(`https://vi-du.example${pathname}`)).toBe(false);
  });
});

test('of the bundler\'s warnings only the known one is dropped', () => {
  const tell = vi.fn();
  skipKnownWarnings({ code: 'MODULE_LEVEL_DIRECTIVE' }, tell);
  expect(tell).not.toHaveBeenCalled();
  skipKnownWarnings({ code: 'EVAL' }, tell);
  skipKnownWarnings({}, tell);
  expect(tell).toHaveBeenCalledTimes(2);
});
