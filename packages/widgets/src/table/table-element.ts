import { findRecord } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { readHeadingLevel } from '../element/heading-level.ts';
import { readList } from '../element/read-list.ts';
import { WalbioElement } from '../element/walbio-element.ts';
import type { Locale } from '../locale/locale.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { correctionStyles } from '../source/correction.styles.ts';
import { sourceStyles } from '../source/source.styles.ts';
import type { Outcome } from '../state/outcome.ts';
import { readSort, turnSort, writeSort } from './read-sort.ts';
import { renderTable } from './render-table.ts';
import { resolveTable } from './resolve-table.ts';
import { saveFile } from './save-file.ts';
import { sortRows } from './sort-rows.ts';
import type { TableView } from './table-view.ts';
import { tableStyles } from './table.styles.ts';
import { writeCsv } from './write-csv.ts';

/**
 * Subjects compared by indicators, every value with its sources, and the printed total of a group held against its rows.
 *
 * @summary A comparison table.
 * @tagname walbio-table
 * @slot - What stands in place of the table until, or unless, it can be shown: a finished table with its sources.
 * @fires {WalbioStateEvent} walbio-state - It has come to show something else than before.
 * @csspart table - The whole widget.
 * @csspart scroll - The region that scrolls where the table is wider than its place.
 * @csspart title - What is compared.
 * @csspart period - The period of most cells.
 * @csspart head - The row of the heads of the columns.
 * @csspart sort - The button of a head.
 * @csspart row - The row of a subject.
 * @csspart cell - A cell of a subject.
 * @csspart value - Qualifier and number.
 * @csspart qualifier - Such as `more than`.
 * @csspart number - The number, with its currency or percent sign.
 * @csspart unit - What the numbers of a column count.
 * @csspart status - Such as `forecast`.
 * @csspart mark - The number of a note.
 * @csspart bar - The bar below a number.
 * @csspart toggle - The button that opens the sources of a row.
 * @csspart evidence - The open sources of a row.
 * @csspart printed - The row of the printed totals.
 * @csspart computed - The row of what the rows add up to.
 * @csspart checks - How the totals stand to their rows, in words.
 * @csspart check - One of them.
 * @csspart heading - What heads the checks and the notes.
 * @csspart notes - The list of notes.
 * @csspart note - What a reader has to know of a cell.
 * @csspart sources - The line that names the documents.
 * @csspart download - The button that saves the table as CSV.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioTable extends WalbioElement<TableView> {
  static override properties: PropertyDeclarations = {
    subjects: {},
    group: {},
    indicators: {},
    source: {},
    asOf: { attribute: 'as-of' },
    sort: {},
    label: {},
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles: CSSResultGroup = [WalbioElement.styles, sourceStyles, correctionStyles, tableStyles];

  /** Ids of the subjects of the rows, in their order, separated by spaces or commas. */
  declare subjects: string | null | undefined;
  /** Id of a group of organizations: its members are rows too, its own values the total row. */
  declare group: string | null | undefined;
  /** Ids of the indicators of the columns, in their order; all that two rows or more have without it. */
  declare indicators: string | null | undefined;
  /** Ids of the sources that values are taken from. */
  declare source: string | null | undefined;
  /** Only what sources issued by then said: a date in EDTF, such as `2016`. */
  declare asOf: string | null | undefined;
  /** `name` or the id of an indicator that has a column, with `-` before it for the highest first. Pressing a head changes the property. */
  declare sort: string | null | undefined;
  /** The title, in place of the name of the group or of the subjects. */
  declare label: string | null | undefined;
  /** Makes the title a heading of this level, from 2 to 6. */
  declare headingLevel: string | null | undefined;

  #open: ReadonlySet<string> = new Set();
  #announcement = '';
  #resolved: { readonly dataset: Dataset; readonly key: string; readonly outcome: Outcome<TableView> } | undefined;

  /** Asks the dataset anew only when something else is to be compared: another order of a long table comes at once. */
  protected override resolve(dataset: Dataset, locale: Locale): Outcome<TableView> {
    const { subjects, group, indicators, source, asOf, label, sort } = this;
    const by = readSort(sort)?.by ?? 'name';
    const isKnown = by === 'name' || findRecord(dataset, 'indicator', by) !== undefined;
    const key = JSON.stringify([subjects, group, indicators, source, asOf, label, locale, isKnown || by]);
    if (this.#resolved?.dataset !== dataset || this.#resolved.key !== key)
      this.#resolved = { dataset, key, outcome: resolveTable(dataset, this, locale) };
    return this.#resolved.outcome;
  }

  protected override listRecords(): readonly string[] {
    return this.group ? [] : readList(this.subjects);
  }

  protected override willUpdate(changes?: PropertyValues): void {
    super.willUpdate();
    if (changes?.has('group') || changes?.has('subjects')) this.#announcement = '';
  }

  protected override renderView(view: TableView, { language, locale }: Locale): TemplateResult {
    const sort = readSort(this.sort);
    return renderTable(view, {
      language,
      level: readHeadingLevel(this.headingLevel),
      rows: sortRows(view, sort, locale),
      sort,
      announcement: this.#announcement,
      open: this.#open,
      turnSort: (by) => this.#turnSort(by, view, language),
      toggle: (row) => this.#toggle(row),
      download: () => this.#download(view, language),
    });
  }

  #turnSort(by: string, { columns }: TableView, language: Locale['language']): void {
    const column = columns.find(({ id }) => id === by);
    const sort = turnSort(readSort(this.sort), by, column?.valueType === 'quantity');
    const { ascending, descending, unsorted, name } = tableStrings[language];
    const tell = sort?.descending ? descending : ascending;
    this.#announcement = sort ? tell(column?.label.text ?? name) : unsorted;
    this.sort = writeSort(sort);
  }

  #toggle(row: string): void {
    const open = new Set(this.#open);
    if (!open.delete(row)) open.add(row);
    this.#open = open;
    this.requestUpdate();
  }

  #download(view: TableView, language: Locale['language']): void {
    const name = this.group || readList(this.subjects).join('-');
    saveFile(`${name.slice(0, 80)}.csv`, writeCsv(view, language), this.ownerDocument);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-table': WalbioTable;
  }
}
