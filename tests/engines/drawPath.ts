import type { CollectionName } from '@walbio/data';
import { fields, resolvePath } from './core.ts';
import type { Path } from './core.ts';
import type { Draw } from './draw.ts';

const collectionOf: Readonly<Record<string, CollectionName>> = { person: 'people' };

/** Draws a path of a collection, over up to four references, that is accepted. */
export function drawPath(draw: Draw, from: CollectionName, accepts: (path: Path) => boolean): string {
  for (let tries = 0; tries < 12; tries++) {
    const text = walk(draw, from, 4);
    const resolution = resolvePath(from, text);
    if ('path' in resolution && accepts(resolution.path)) return text;
  }
  return 'id';
}

function walk(draw: Draw, from: CollectionName, hops: number): string {
  const known = fields[from];
  const references = Object.keys(known).filter((name) => isReference(known[name as keyof typeof known]));
  const goesOn = hops > 0 && references.length > 0 && draw.chance(hops === 4 ? 0.35 : 0.3);
  if (!goesOn) return draw.pick(Object.keys(known));
  const name = draw.pick(references);
  const { kinds } = known[name as keyof typeof known] as { readonly kinds: readonly string[] };
  const kind = draw.pick(kinds);
  const rest = walk(draw, collectionOf[kind] ?? (`${kind}s` as CollectionName), hops - 1);
  return kinds.length > 1 ? `${name}.${kind}.${rest}` : `${name}.${rest}`;
}

function isReference(field: { readonly kinds: readonly string[]; readonly unique?: true }): boolean {
  return field.kinds.length > 0 && !field.unique;
}
