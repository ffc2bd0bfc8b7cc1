/**
 * What a custom property is where a page sets none: what styles fall back on, with tokens of the package's own, such as
 * `--_rule`, in the names that a page knows. `undefined` where nothing or more than one thing is fallen back on.
 *
 * @example findCssDefault('--walbio-border', 'border: var(--walbio-border, 1px solid var(--_rule));')
 * // '1px solid var(--walbio-rule)'
 */
export function findCssDefault(name: string, styles: string): string | undefined {
  const start = `var(${name},`;
  const ends = styles.split(start).slice(1);
  const values = new Set(ends.map((rest) => rest.slice(0, findClosing(rest)).trim()));
  const [value] = values;
  return values.size === 1 ? value?.replaceAll('--_', '--walbio-') : undefined;
}

/** Where the parenthesis closes that was opened before a text. */
function findClosing(text: string): number {
  let open = 1;
  return [...text].findIndex((character) => {
    open += Number(character === '(') - Number(character === ')');
    return open === 0;
  });
}
