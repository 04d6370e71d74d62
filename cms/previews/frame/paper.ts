/** Rules that only paper has, and those that only a screen has, as the style sheets wrote them. */
const written = new WeakMap<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

const onSheet = (media: string) => (media === 'print' ? 'all' : /^(?:only )?screen\b/.test(media) ? 'not all' : media);

/** Shows the page as the site's own print rules lay it out. The margins of the sheet are in `frame.css`: a screen has no page box. */
export function onPaper(paper: boolean): void {
  for (const sheet of document.styleSheets) {
    for (const rule of mediaRules(sheet.cssRules)) {
      const media = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, media);
      const wanted = paper ? onSheet(media) : media;
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
  }
}
