import { TextRun } from 'docx';
import type { Paragraph } from '../../model/sheet.ts';

/** The words of a paragraph, to see whether there are any and how long it is. */
export const textOf = (paragraph: Paragraph): string => (typeof paragraph === 'string' ? paragraph : `${paragraph.label} ${paragraph.text}`.trim());

/** "d) Tổ chức thực hiện:", "1. Câu hỏi": says what comes next, so it must not stand alone at the foot of a page. */
export const isLabelOnly = (paragraph: Paragraph): boolean => typeof paragraph !== 'string' && paragraph.text.trim() === '';

/** A paragraph as runs: the label bold. A line break in a text is a line break in Word: inside one run it would be lost. */
export function runs(paragraph: Paragraph): TextRun[] {
  if (typeof paragraph === 'string') return lines(paragraph);
  const label = paragraph.label.trim();
  if (label === '') return lines(paragraph.text);
  if (isLabelOnly(paragraph)) return [new TextRun({ text: label, bold: true })];
  return [new TextRun({ text: `${label} `, bold: true }), ...lines(paragraph.text)];
}

const lines = (text: string): TextRun[] =>
  text.split(/\r?\n/).map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
