// @ts-check

/**
 * Finds modules that import themselves through others.
 * @param {ReadonlyMap<string, readonly string[]>} imports the modules that each module imports
 * @returns {readonly (readonly string[])[]} each cycle as the modules on its way, the first once more at its end
 * @example findImportCycles(new Map([['a', ['b']], ['b', ['a']]])) // [['a', 'b', 'a']]
 */
export function findImportCycles(imports) {
  /** @type {string[][]} */
  const cycles = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const way = [];

  /** @param {string} module */
  const visit = (module) => {
    if (way.includes(module)) cycles.push([...way.slice(way.indexOf(module)), module]);
    if (done.has(module) || way.includes(module)) return;
    way.push(module);
    for (const imported of imports.get(module) ?? []) visit(imported);
    way.pop();
    done.add(module);
  };

  for (const module of imports.keys()) visit(module);
  return cycles;
}
