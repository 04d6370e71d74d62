import { expect, test } from 'vitest';
import { withOneStyle } from '../../../src/build/one-style.ts';

test('all inline styles stand where the first stood, in their order', () => {
  expect(withOneStyle('<head><style>a{}</style><title>x</title><style>b{}</style></head><body><style>c{}</style></body>')).toBe('<head><style>a{}b{}c{}</style><title>x</title></head><body></body>');
});

test('a style with an attribute stays where it is, and a page without styles stays as it is', () => {
  expect(withOneStyle('<style>a{}</style><style media="print">b{}</style>')).toBe('<style>a{}</style><style media="print">b{}</style>');
  expect(withOneStyle('<p>$& $1</p>')).toBe('<p>$& $1</p>');
});

test('a dollar sign in a style is text', () => {
  expect(withOneStyle('<style>a{content:"$&"}</style><style>b{}</style>')).toBe('<style>a{content:"$&"}b{}</style>');
});
