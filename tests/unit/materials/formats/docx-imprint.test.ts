import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/materials/formats/docx.ts';
import { approvedImprint, imprint } from '../../../fixtures/materials/imprint.ts';
import { sheet, smallSheet } from '../../../fixtures/materials/sheet.ts';
import { elements, paragraphs, part, values } from '../../../helpers/office.ts';

const file = await writeDocx(sheet);
/** Text from "Nguồn và rà soát" to the end. */
const lastSection = (bytes: Uint8Array) => {
  const lines = paragraphs(part(bytes, 'word/document.xml'), 'w');
  return lines.slice(lines.indexOf('Nguồn và rà soát')).join('\n');
};

describe('every Word document says', () => {
  test('who helps, where it comes from and which page it is, on every page', () => {
    const footer = part(file, 'word/footer1.xml');
    const said = paragraphs(footer, 'w').join('\n');
    for (const words of ['Tổng đài bảo vệ trẻ em 111 – miễn phí, 24 giờ', imprint.site, imprint.address, imprint.version]) expect(said).toContain(words);
    expect(elements(footer, 'w:instrText').map((field) => field.replace(/<[^>]*>/g, ''))).toEqual(['PAGE', 'NUMPAGES']);
    const [reference = ''] = elements(part(file, 'word/document.xml'), 'w:footerReference');
    expect(values(reference, 'w:type')).toEqual(['default']);
  });

  test('its sources, when it was reviewed and until when, and that nobody has approved it yet', () => {
    const said = lastSection(file);
    for (const words of [...imprint.sources, 'Rà soát ngày 22/11/2026.', '22/05/2027', 'Chưa có người có chuyên môn duyệt. Cần duyệt: bác sĩ cấp cứu nhi.', imprint.site, imprint.version, imprint.address]) {
      expect(said).toContain(words);
    }
  });

  test('who approved it, once a person did', async () => {
    const said = lastSection(await writeDocx({ ...smallSheet, imprint: approvedImprint }));
    expect(said).toContain('Người duyệt: Một bác sĩ ví dụ, bệnh viện ví dụ.');
    expect(said).not.toContain('Chưa có người');
  });

  test('its address as a link', () => {
    const [link = ''] = elements(part(file, 'word/document.xml'), 'w:hyperlink');
    expect(paragraphs(`<w:p>${link}</w:p>`, 'w')).toEqual([imprint.address]);
    const relationship = elements(part(file, 'word/_rels/document.xml.rels'), 'Relationship').find((entry) => values(entry, 'Id')[0] === values(link, 'r:id')[0]) ?? '';
    expect(values(relationship, 'Target')).toEqual([imprint.address]);
    expect(values(relationship, 'TargetMode')).toEqual(['External']);
  });

  test('title, subject, site and language in its properties, and no name of a person', async () => {
    const core = part(await writeDocx({ ...smallSheet, imprint: approvedImprint }), 'docProps/core.xml');
    const field = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(core)?.[1];
    expect({ title: field('dc:title'), subject: field('dc:subject'), creator: field('dc:creator'), language: field('dc:language') })
      .toEqual({ title: smallSheet.title, subject: imprint.topic, creator: 'Trang Ví Dụ &amp; Bạn', language: 'vi-VN' });
    expect(field('dc:description')).toContain('111');
    expect(core).not.toContain('bác sĩ');
    expect(core).toContain('>2026-11-22T00:00:00Z<');
  });
});

test('a page break at the end of a sheet begins the page of its sources', async () => {
  const document = part(await writeDocx({ ...smallSheet, blocks: [...smallSheet.blocks, { type: 'new-page' }] }), 'word/document.xml');
  const breaking = elements(document, 'w:p').filter((line) => line.includes('<w:pageBreakBefore/>'));
  expect(breaking.map((line) => paragraphs(line, 'w')[0])).toEqual(['Nguồn và rà soát']);
});
