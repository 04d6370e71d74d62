import { describe, expect, test } from 'vitest';
import { commandOf } from '../../../../src/components/quiz/class/keys.ts';
import { classScreens } from '../../../../src/components/quiz/class/screens.ts';
import { stageAt, stagesOf, wayOn } from '../../../../src/components/quiz/class/stages.ts';
import { Tallies } from '../../../../src/components/quiz/class/tallies.ts';
import { QUESTIONS } from '../../../fixtures/every-kind.ts';

const screensOf = (kind: keyof typeof QUESTIONS) => classScreens([QUESTIONS[kind]], 'child');

describe('a question becomes screens for a class', () => {
  test('one screen for one choice, with the marks of the printed cards', () => {
    const screens = screensOf('nhieu-lua-chon');
    expect(screens).toHaveLength(1);
    expect(screens[0]?.answers.map(({ letter, shape }) => `${letter} ${shape}`)).toEqual(['A circle', 'B square', 'C triangle', 'D diamond']);
    expect(screens[0]?.talk).toBe('Người như thế nào thì mình tin được?');
  });

  test('a screen for each thing to sort: safe or not yet, and one reason', () => {
    const screens = screensOf('phan-loai');
    expect(screens.map(({ detail }) => detail)).toEqual(['Mặc áo phao trên đò', 'Tắm sông một mình', 'Tập bơi có người dạy', 'Thò tay nghịch nước']);
    expect(screens[1]?.answers.map(({ text, safe, told }) => [text, safe, told])).toEqual([['An toàn', false, false], ['Chưa an toàn', true, true]]);
    expect(screens.map(({ talk }) => talk !== undefined)).toEqual([false, false, false, true]);
  });

  test('a screen for each place in an order but the last, with the steps that are left; each reason is told once', () => {
    const screens = screensOf('sap-thu-tu');
    expect(screens.map(({ answers }) => answers.length)).toEqual([3, 2]);
    expect(screens.map(({ answers }) => answers.find(({ safe }) => safe)?.text)).toEqual(['Kêu thật to “Cứu với!”', 'Ném can nhựa cho bạn bám']);
    expect(screens.flatMap(({ answers }) => answers.filter(({ told }) => told).map(({ text }) => text)).toSorted()).toEqual(QUESTIONS['sap-thu-tu'].steps.map(({ text }) => text).toSorted());
  });

  test('a screen for each scene, linked as the story is; any may be the last, so each can end in a talk', () => {
    const screens = screensOf('cau-chuyen');
    expect(screens.map(({ id }) => id)).toEqual(['man-1-canh-1', 'man-1-canh-2', 'man-1-canh-3']);
    expect(screens[0]?.answers.map(({ to }) => to)).toEqual(['man-1-canh-3', 'man-1-canh-2']);
    expect(screens.every(({ talk }) => talk !== undefined)).toBe(true);
  });

  test('a chat with its messages', () => {
    expect(screensOf('man-hinh-chat')[0]?.chat?.messages).toHaveLength(3);
  });

  test('every kind with anchors of its own', () => {
    const ids = classScreens(Object.values(QUESTIONS), 'child').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a screen goes from moment to moment', () => {
  test('question, answers one by one, reasons one by one, talk', () => {
    const all = Array.from({ length: stagesOf(2, 2, true) }, (_, at) => stageAt(at, 2, 2));
    expect(all).toEqual([
      { revealed: 0, counting: false, talk: false },
      { revealed: 1, counting: false, talk: false },
      { revealed: 2, counting: true, talk: false },
      { revealed: 2, counting: false, reason: 0, talk: false },
      { revealed: 2, counting: false, reason: 1, talk: false },
      { revealed: 2, counting: false, talk: true },
    ]);
  });

  test('without a talk where there is none', () => {
    expect(stagesOf(4, 1, false)).toBe(6);
    expect(stageAt(5, 4, 1)).toEqual({ revealed: 4, counting: false, reason: 0, talk: false });
  });
});

describe('a story goes on', () => {
  const ways = (first: number, second: number) => wayOn([{ hands: first, safe: false, to: 'a' }, { hands: second, safe: true, to: 'b' }]);

  test('where most hands point, safe or not', () => {
    expect(ways(5, 2)).toBe('a');
    expect(ways(2, 5)).toBe('b');
  });

  test('the safe way when hands are even, or nobody was counted', () => {
    expect(ways(3, 3)).toBe('b');
    expect(ways(0, 0)).toBe('b');
  });

  test('nowhere when the class chose an end', () => {
    expect(wayOn([{ hands: 4, safe: false }, { hands: 1, safe: true, to: 'b' }])).toBeUndefined();
    expect(wayOn([])).toBeUndefined();
  });
});

describe('hands', () => {
  test('are counted for each answer of each screen, and never below nothing', () => {
    const tallies = new Tallies();
    expect([tallies.add('a', 0, 1), tallies.add('a', 0, 1), tallies.add('a', 1, 1), tallies.add('b', 0, -1)]).toEqual([1, 2, 1, 0]);
    expect(tallies.count('a', 0)).toBe(2);
    tallies.clear();
    expect(tallies.count('a', 0)).toBe(0);
  });

  test('of teams count questions answered, and a mark can be taken back', () => {
    const tallies = new Tallies();
    for (const question of ['1', '2', '1']) tallies.turn(0, question);
    tallies.turn(3, '1');
    expect([0, 1, 3].map((team) => tallies.answeredBy(team))).toEqual([1, 0, 1]);
    expect(tallies.hasAnswered(0, '1')).toBe(false);
    tallies.clear();
    expect(tallies.answeredBy(3)).toBe(0);
  });
});

describe('keys', () => {
  const press = (key: string, onControl = false, modifiers = {}) => commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...modifiers }, onControl);

  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%j goes on', (key) => expect(press(key)).toBe('forward'));
  test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%s goes back', (key) => expect(press(key)).toBe('back'));
  test.each(['f', 'F'])('%s fills the screen', (key) => expect(press(key)).toBe('full-screen'));
  test('figures raise a hand', () => expect(['1', '4', '5'].map((key) => press(key))).toEqual([{ hand: 0 }, { hand: 3 }, { hand: 4 }]));
  test.each(['0', '6', 'a', 'Tab', 'Shift', 'Escape'])('%s does nothing', (key) => expect(press(key)).toBeUndefined());
  test('space and Enter belong to a button that has the focus; the arrows of a remote do not', () => {
    expect([press(' ', true), press('Enter', true), press('PageDown', true)]).toEqual([undefined, undefined, 'forward']);
  });
  test('a key of the browser stays the browser’s', () => {
    expect(press('ArrowLeft', false, { altKey: true })).toBeUndefined();
    expect(press('f', false, { ctrlKey: true })).toBeUndefined();
    expect(press('1', false, { metaKey: true })).toBeUndefined();
  });
});
