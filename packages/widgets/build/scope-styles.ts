import postcss from 'postcss';
import type { Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import type { Processor } from 'postcss-selector-parser';
import { prefixClass } from '../src/html/prefix-class.ts';

/**
 * Turns the rules for the inside of elements into rules for the same drawing between their tags. What is said of the element itself
 * yields to the page, as it does inside; what is said of the drawing is kept from the page's own rules.
 *
 * @param css what the elements adopt
 * @param tags the elements
 * @throws {CssSyntaxError} where the rules cannot be read
 * @example scopeStyles(':host { display: block } .label { font-weight: 600 }', ['walbio-stat'])
 * // ':where(walbio-stat) { display: block } :is(walbio-stat):not(#walbio) { .walbio-label { font-weight: 600 } }'
 */
export function scopeStyles(css: string, tags: readonly string[]): string {
  const names = tags.join(', ');
  const host = takeRules(css, isOfHost, nameHost(names));
  const inside = takeRules(css, (rule) => !isOfHost(rule), prefixClasses);
  return [host, inside && `:is(${names}):not(#walbio) { ${inside} }`].filter((part) => part).join(' ');
}

/** The rules of one kind, each with its selector written anew, under the conditions that they have. */
function takeRules(css: string, isTaken: (rule: Rule) => boolean, write: Processor<void>): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (isTaken(rule)) write.processSync(rule, { updateSelector: true });
    else rule.remove();
  });
  sheet.walkAtRules((condition) => {
    if (condition.nodes?.length === 0) condition.remove();
  });
  return sheet.toString().trim();
}

function isOfHost({ selector }: Rule): boolean {
  return selectorParser()
    .astSync(selector)
    .some((one) => one.some(({ value }) => value === ':host'));
}

/** `:host(…)` in words for the page: the element, and the condition on it. */
function nameHost(names: string): Processor<void> {
  return selectorParser((selectors) => {
    selectors.walkPseudos((pseudo) => {
      if (pseudo.value !== ':host') return;
      const condition = pseudo.nodes.join(',');
      pseudo.replaceWith(selectorParser.tag({ value: `:where(${names})${condition && `:where(${condition})`}` }));
    });
  });
}

const prefixClasses = selectorParser((selectors) => {
  selectors.walkClasses((node) => {
    node.value = prefixClass(node.value);
  });
});
