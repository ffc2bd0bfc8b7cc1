import type { Span } from '@walbio/data/notation';

/** The first day it can mean; for an open or unknown start a text before every day. */
export function firstDay({ earliest }: Span): string {
  return earliest ?? '';
}

/** The last day it can mean; for an open or unknown end a text after every day. */
export function lastDay({ latest }: Span): string {
  return latest ?? '~';
}
