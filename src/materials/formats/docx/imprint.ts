import { ExternalHyperlink, Footer, PageNumber, Paragraph as Line, TabStopType, Tab, TextRun } from 'docx';
import type { Imprint } from '../../model/imprint.ts';
import { imprintLines } from '../imprint-lines.ts';
import { WORDS } from '../../words.ts';
import { OFFICE_WORDS } from '../words.ts';
import { TEXT_WIDTH } from './page.ts';
import { STYLE } from './styles.ts';

/** On every page: who helps, where the sheet comes from, which page it is. */
export function pageFooter({ site, address, version }: Imprint): Footer {
  return new Footer({
    children: [
      new Line({
        style: STYLE.footer, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: OFFICE_WORDS.helpline, bold: true }),
          new TextRun({ children: [new Tab(), `${WORDS.version(version)} · ${OFFICE_WORDS.page} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
      new Line({ style: STYLE.footer, border: {}, children: [new TextRun(`${site} · ${address}`)] }),
    ],
  });
}

/**
 * Last section of every document: sources, reviews, address, said as openly where nobody has approved the text yet. Small and
 * without lists: a handout is copied for every pupil, and this must not cost a second page.
 */
export function imprintSection(imprint: Imprint, pageBreakBefore: boolean): Line[] {
  const { before, address } = imprintLines(imprint);
  return [
    new Line({ style: STYLE.imprintHead, pageBreakBefore, children: [new TextRun(OFFICE_WORDS.imprintTitle)] }),
    ...(imprint.sources.length > 0 ? [new Line({ style: STYLE.imprint, children: [new TextRun({ text: `${WORDS.sources}: `, bold: true }), new TextRun(imprint.sources.join(' '))] })] : []),
    new Line({
      style: STYLE.imprint,
      children: [
        new TextRun(`${before.join(' ')} ${OFFICE_WORDS.address} `),
        new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] }),
      ],
    }),
  ];
}
