import type { CSSResultGroup } from 'lit';
import { documentListStyles } from '../source/document-list.styles.ts';
import { tableCellStyles } from './table-cell.styles.ts';
import { tableGridStyles } from './table-grid.styles.ts';
import { tableListStyles } from './table-list.styles.ts';
import { tablePartStyles } from './table-part.styles.ts';

/** How a comparison table looks. */
export const tableStyles: CSSResultGroup = [
  tableGridStyles,
  tableCellStyles,
  documentListStyles,
  tablePartStyles,
  tableListStyles,
];
