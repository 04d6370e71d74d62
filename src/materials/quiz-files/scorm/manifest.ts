import type { QuestionSet } from '../../model/question-set.ts';
import { escapeMarkup } from '../markup.ts';

/**
 * What the platform reads first (SCORM 1.2, Content Aggregation Model). No mastery score: with one, a platform would turn
 * "completed" into "failed" on its own.
 */
export function manifest({ id, title }: QuestionSet): string {
  const name = `<title>${escapeMarkup(title)}</title>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="lc-${id}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lc-${id}-all">
    <organization identifier="lc-${id}-all">
      ${name}
      <item identifier="lc-${id}-item" identifierref="lc-${id}-page" isvisible="true">${name}</item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="lc-${id}-page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;
}
