import { prefixClass } from '../src/html/prefix-class.ts';

/** A rule for the element itself, and the condition on it. */
const hostRule = /:host(?:\(([^{]*)\))?\s*(\{[^{}]*\})/g;

/** A class in a selector. No number has a letter behind its point. */
const className = /\.([a-z][\w-]*)/gi;

/**
 * Turns the rules for the inside of elements into rules for the same drawing between their tags. What is said of the element itself
 * yields to the page, as it does inside; what is said of the drawing is kept from the page's own rules.
 *
 * @param css what the elements adopt
 * @param tags the elements
 * @example scopeStyles(':host { display: block } .label { font-weight: 600 }', ['walbio-stat'])
 * // ':where(walbio-stat) { display: block } :is(walbio-stat):not(#walbio) { .walbio-label { font-weight: 600 } }'
 */
export function scopeStyles(css: string, tags: readonly string[]): string {
  const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  const host = Array.from(plain.matchAll(hostRule), ([, condition = '', body]) =>
    `:where(${tags.join(', ')})${condition && `:where(${condition})`} ${body}`.trim(),
  );
  const inside = plain.replace(hostRule, '').trim();
  const named = inside.replace(className, (_, name: string) => `.${prefixClass(name)}`);
  return [...host, ...(named ? [`:is(${tags.join(', ')}):not(#walbio) { ${named} }`] : [])].join(' ');
}
