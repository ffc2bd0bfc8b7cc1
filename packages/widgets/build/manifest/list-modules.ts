import { readModule } from './read-module.ts';
import type { ModuleReading } from './read-module.ts';

/**
 * A module and all that it runs with, itself first, each once.
 *
 * @example listModules('/package', 'src/stat/stat-element.ts')
 */
export function listModules(root: string, path: string): readonly ModuleReading[] {
  const found = new Map<string, ModuleReading>();
  visit(root, path, found);
  return [...found.values()];
}

function visit(root: string, path: string, found: Map<string, ModuleReading>): void {
  if (found.has(path)) return;
  const reading = readModule(root, path);
  found.set(path, reading);
  for (const next of reading.imports) visit(root, next, found);
}
