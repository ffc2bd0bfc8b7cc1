/**
 * The same queries as SQL, for engines that hold the exported tables.
 *
 * @module
 */
export { compileQuery } from './compileQuery.ts';
export type { CompiledQuery, CompileOptions } from './compileQuery.ts';
export type { Answer } from './answer.ts';
export type { Evidence } from './compileEvidence.ts';
export type { DialectName } from './dialects.ts';
export type { EngineRow, Statement } from './statement.ts';
export type { Placement } from './writer.ts';
