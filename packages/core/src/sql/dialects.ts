import type { Dialect } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgresql } from './postgresql.ts';

/** The name of a dialect; other engines that speak one of them can be asked in it. */
export type DialectName = 'duckdb' | 'postgresql';

/** The dialects by their names. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgresql };
