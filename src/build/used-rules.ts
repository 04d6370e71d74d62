import { generate, parse, walk, type CssNode } from 'css-tree';

/** Classes that a selector cannot match without; those inside `:not()`, `:is()` and `:has()` do not count. */
function needs(selector: CssNode): string[] {
  return selector.type === 'Selector' ? selector.children.toArray().flatMap((part) => (part.type === 'ClassSelector' ? [part.name] : [])) : [];
}

/**
 * A style sheet without the rules that name a class not in `names`. Only classes decide: an element or an attribute may be added by a script
 * in ways no list shows, a class is always written out somewhere.
 */
export function withUsedRules(css: string, names: ReadonlySet<string>): string {
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Rule',
    leave(rule, item, list) {
      const { prelude } = rule;
      if (prelude.type !== 'SelectorList') return;
      prelude.children.forEach((selector, at) => {
        if (needs(selector).some((name) => !names.has(name))) prelude.children.remove(at);
      });
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
  return generate(sheet);
}

/** Words of a text that can be class names. */
export function namesIn(text: string): string[] {
  return text.match(/[A-Za-z_][\w-]*/g) ?? [];
}

/** Names a page's own markup and inline scripts give: class attributes, those of its templates too, and every word of its scripts. */
export function namesOf(html: string): string[] {
  const attributes = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>"]+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  return namesIn([...attributes, ...scripts].join(' '));
}

/**
 * `withUsedRules` for many pages that share their sheets: each sheet is read once for each set of its own classes.
 * `everywhere` are names that any page may get from a script.
 */
export function usedRules(everywhere: Iterable<string>): (css: string, names: readonly string[]) => string {
  const always = new Set(everywhere);
  const mentioned = new Map<string, string[]>();
  const done = new Map<string, string>();
  return (css, names) => {
    const here = new Set(names);
    const own = mentioned.get(css) ?? [...new Set([...css.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))];
    mentioned.set(css, own);
    const present = own.filter((name) => always.has(name) || here.has(name));
    if (present.length === own.length) return css;
    const key = `${present.join(' ')}\n${css}`;
    const kept = done.get(key) ?? withUsedRules(css, new Set(present));
    done.set(key, kept);
    return kept;
  };
}
