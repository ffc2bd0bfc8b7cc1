import type { Language } from '@walbio/data';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { TableColumn } from './table-view.ts';

/**
 * What stands before a value on paper, where a table that is too wide becomes a list: all that the head of its column says.
 *
 * @example labelCell(jobs, 'en') // 'Jobs, full-time equivalents: '
 */
export function labelCell({ label, unit, status }: TableColumn, language: Language): string {
  return [label, unit, status].flatMap((part) => part?.text ?? []).join(', ') + sharedStrings[language].colon;
}
