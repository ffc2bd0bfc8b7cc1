import type { CollectionName, Dataset } from '@walbio/data';
import { isEdtf } from '@walbio/data/notation';
import { findMovedId } from '../query/findRecord.ts';
import { indexRecords } from '../query/indexRecords.ts';
import { nameCollection } from '../query/recordKinds.ts';
import type { Field } from '../table/field.ts';
import { hasMany, lastCollection, lastField } from '../table/path.ts';
import type { Path } from '../table/path.ts';
import { openTable } from '../table/table.ts';
import { listKeys } from './compileTest.ts';
import type { Combination, Comparison, Condition, Operator } from './condition.ts';
import { operators } from './condition.ts';
import { isObject } from '../collection/isObject.ts';
import type { Problems } from './problems.ts';
import { readPath } from './readPaths.ts';

/** How deep conditions may stand in each other. */
const maximumDepth = 32;

/** Reads the conditions of one query. */
export class WhereReader {
  readonly #dataset: Dataset;
  readonly #collection: CollectionName;
  readonly #problems: Problems;
  readonly #elsewhere: readonly CollectionName[];

  /** @param elsewhere the collections that the dataset leaves out: ids of their records are taken as they are */
  constructor(
    dataset: Dataset,
    collection: CollectionName,
    problems: Problems,
    elsewhere: readonly CollectionName[] = [],
  ) {
    this.#dataset = dataset;
    this.#collection = collection;
    this.#problems = problems;
    this.#elsewhere = elsewhere;
  }

  /** Reads what `where` says. What is wrong is noted; the result then leaves it out. */
  read(where: unknown, place: string, negated = false, depth = 0): Combination {
    const type = negated ? 'any' : 'all';
    if (!isObject(where)) {
      this.#problems.add(place, where, 'an object of conditions');
      return { type, conditions: [] };
    }
    if (depth > maximumDepth) {
      this.#problems.add(place, where, `at most ${maximumDepth} levels deep`);
      return { type, conditions: [] };
    }
    const conditions = Object.entries(where).flatMap(([name, value]) =>
      value === undefined ? [] : this.#readEntry(name, value, `${place}.${name}`, negated, depth),
    );
    return { type, conditions };
  }

  #readEntry(name: string, value: unknown, place: string, negated: boolean, depth: number): readonly Condition[] {
    if (name === 'not') return [this.read(value, place, !negated, depth + 1)];
    if (name === 'and' || name === 'or') return [this.#readList(name, value, place, negated, depth)];
    const path = readPath(this.#collection, name, place, this.#problems, ['and', 'or', 'not']);
    return path ? this.#readConditions(path, value, place, negated) : [];
  }

  #readList(name: 'and' | 'or', value: unknown, place: string, negated: boolean, depth: number): Condition {
    if (!Array.isArray(value)) this.#problems.add(place, value, 'a list of conditions');
    const conditions = (Array.isArray(value) ? value : []).map((one, index) =>
      this.read(one, `${place}[${index}]`, negated, depth + 1),
    );
    return { type: (name === 'and') === negated ? 'any' : 'all', conditions };
  }

  #readConditions(path: Path, value: unknown, place: string, negated: boolean): readonly Condition[] {
    const isList = hasMany(path);
    const { type } = lastField(path);
    const known: readonly string[] = operators[isList && type === 'text' ? 'list' : type];
    if (!isObject(value))
      return this.#readComparison(path, known.includes('has') ? 'has' : 'eq', value, place, negated);
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    if (entries.length === 0) this.#problems.add(place, value, `a value or one of ${known.join(', ')}`);
    const conditions = entries.map(([operator, one]) => {
      const at = `${place}.${operator}`;
      if (known.includes(operator)) return this.#readComparison(path, operator as Operator, one, at, negated);
      return this.#problems.add(at, operator, `an operator of ${describeType(type, isList)}`, known) ?? [];
    });
    return [{ type: negated ? 'any' : 'all', conditions: conditions.flat() }];
  }

  #readComparison(
    path: Path,
    operator: Operator,
    value: unknown,
    place: string,
    negated: boolean,
  ): readonly Condition[] {
    const before = this.#problems.count;
    const read = this.#readValue(path, operator, value, place);
    if (this.#problems.count > before) return [];
    const compare = (to: Operator, asked: unknown, isNot: boolean): Comparison => ({
      type: 'comparison',
      path,
      operator: to,
      value: asked,
      negated: isNot,
    });
    if (operator === 'ne') return [compare('eq', read, !negated)];
    if (operator === 'exists') return [compare('exists', true, negated === read)];
    if (operator !== 'in' || lastField(path).type !== 'quantity') return [compare(operator, read, negated)];
    const each = (read as readonly unknown[]).map((one) => compare('eq', one, negated));
    return [{ type: negated ? 'all' : 'any', conditions: each }];
  }

  #readValue(path: Path, operator: Operator, value: unknown, place: string): unknown {
    if (operator === 'exists') return this.#expect(typeof value === 'boolean', place, value, 'true or false');
    if (operator === 'in') {
      if (!Array.isArray(value)) return this.#problems.add(place, value, 'a list');
      return value.map((one, index) => this.#readOne(path, operator, one, `${place}[${index}]`));
    }
    return this.#readOne(path, operator, value, place);
  }

  #readOne(path: Path, operator: Operator, value: unknown, place: string): unknown {
    const field = lastField(path);
    if (field.type === 'quantity') return this.#readNumber(operator, value, place);
    if (typeof value !== 'string') return this.#problems.add(place, value, 'a text');
    if (operator === 'prefix') return value;
    if (field.type === 'period') {
      return this.#expect(isEdtf(value), place, value, 'a date in EDTF, such as 2016, 2020-04 or 2005/2014');
    }
    return this.#readText(path, field, value, place);
  }

  #readNumber(operator: Operator, value: unknown, place: string): unknown {
    if (operator !== 'between') return this.#expect(Number.isFinite(value), place, value, 'a finite number');
    const isPair = Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && value[0] <= value[1];
    return this.#expect(isPair, place, value, 'a list of two finite numbers, the smaller one first');
  }

  /** Ids that moved are followed. A text that no record has is an error where the dataset knows which there can be. */
  #readText(path: Path, field: Field, value: string, place: string): unknown {
    const table = openTable(this.#dataset, lastCollection(path));
    const name = lastName(path);
    const inUse = table.codesOf(name);
    if (listKeys(field.kinds.length > 1 ? field.kinds : [], value).some((key) => inUse.has(key))) return value;
    if (field.kinds.length > 0) return this.#readId(field, value, place);
    if (!field.known) return value;
    const known = [...field.known(this.#dataset), ...[...inUse.keys()].filter((key) => key !== '')];
    return known.includes(value) ? value : this.#problems.add(place, value, `a ${name} of this dataset`, known);
  }

  #readId({ kinds }: Field, value: string, place: string): unknown {
    if (kinds.some((kind) => indexRecords(this.#dataset, kind).has(value))) return value;
    const moved = kinds.map((kind) => findMovedId(this.#dataset, kind, value)).find((id) => id !== undefined);
    if (moved !== undefined) return moved;
    if (kinds.some((kind) => this.#elsewhere.includes(nameCollection(kind)))) return value;
    const known = kinds.flatMap((kind) => [...indexRecords(this.#dataset, kind).keys()]);
    const expected = kinds.length === 1 ? `the id of a record of kind ${kinds[0]}` : 'the id of a record';
    return this.#problems.add(place, value, `${expected} in this dataset`, known);
  }

  #expect(isRight: boolean, place: string, value: unknown, expected: string): unknown {
    return isRight ? value : this.#problems.add(place, value, expected);
  }
}

function lastName(path: Path): string {
  return path.next ? lastName(path.next.path) : path.name;
}

function describeType(type: Field['type'], isList: boolean): string {
  return isList ? 'a list' : `a ${type}`;
}
