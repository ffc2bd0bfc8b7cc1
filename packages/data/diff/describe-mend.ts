import type { Change } from './change.ts';
import { kindOf } from '../src/collections.ts';

/**
 * Says what a maintainer can do so that readers lose nothing.
 *
 * @returns `undefined` where nothing is lost
 * @example describeMend(renamed) // 'add records/redirects/rit.yml with “kind: organization” and “moved: gsk”'
 */
export function describeMend(change: Change): string | undefined {
  switch (change.rule) {
    case 'id-lost':
    case 'id-renamed':
      return describeRedirect(change);
    case 'redirect-lost':
      return 'keep the redirect, and let it lead to a record that is there';
    case 'code-lost':
      return 'keep the code: no redirect can stand for one';
    case 'meaning-changed':
      return 'give what is meant now an id of its own';
    default:
      return undefined;
  }
}

function describeRedirect({ collection, id, ...change }: Change): string {
  const kind = collection === 'dataset' ? collection : kindOf[collection];
  const target = 'targets' in change ? change.targets.join(', ') : '<the id that stands for it now>';
  return `add records/redirects/${id}.yml with “kind: ${kind}” and “moved: ${target}”`;
}
