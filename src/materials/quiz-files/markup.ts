const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text of an element or value of an attribute, in HTML and in XML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** Plain text as HTML: a paragraph, lines kept. */
export const paragraph = (text: string): string => `<p>${escapeMarkup(text).replace(/\n/g, '<br>')}</p>`;

/** HTML inside XML; the sign that ends a CDATA section is cut in two. */
export const cdata = (html: string): string => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
