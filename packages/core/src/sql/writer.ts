import type { Dialect } from './dialect.ts';

/** The types that parameters are read as. */
export type ParameterType = 'TEXT' | 'DOUBLE PRECISION' | 'DATE' | 'BIGINT';

/** Where the exported tables stand. */
export interface Placement {
  /** The schema that holds the tables; left out for the one that the engine looks in first. */
  readonly schema?: string;
  /** What the names of the tables begin with, such as `walbio_`. */
  readonly tablePrefix?: string;
}

/** What the parts of one statement share: its parameters, its aliases, the names of its tables. */
export class Writer {
  readonly dialect: Dialect;
  readonly #placement: Placement;
  readonly #parameters: string[] = [];
  readonly #bound = new Map<string, string>();
  #aliases = 0;

  constructor(dialect: Dialect, placement: Placement) {
    this.dialect = dialect;
    this.#placement = placement;
  }

  /** The values that were bound, the first for `$1`. */
  get parameters(): readonly string[] {
    return this.#parameters;
  }

  /** Binds a value, each once, and gives the expression that stands for it. */
  bind(value: string | number, type: ParameterType): string {
    const name = `${type} ${value}`;
    const known = this.#bound.get(name);
    if (known !== undefined) return known;
    const bound = `CAST($${this.#parameters.push(String(value))} AS ${type})`;
    this.#bound.set(name, bound);
    return bound;
  }

  /** Binds a list of texts, and gives a query for them: one parameter however many they are. */
  bindList(texts: readonly string[]): string {
    const held = texts.filter((text) => this.dialect.holdsText(text));
    return this.dialect.unnest(this.bind(JSON.stringify(held), 'TEXT'));
  }

  /** The quoted name of a table, with its schema. */
  table(name: string): string {
    const { schema, tablePrefix = '' } = this.#placement;
    const table = quoteName(tablePrefix + name);
    return schema === undefined ? table : `${quoteName(schema)}.${table}`;
  }

  /** An alias that no other table of the statement has. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** A JSON list of some expressions. */
  jsonArray(expressions: readonly string[]): string {
    return `${this.dialect.jsonArray}(${expressions.join(', ')})`;
  }
}

/** The name of a table or column, quoted, so that it is never taken for anything else. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
