/** What these tests take from core: the one place to name where it stands. */
export { runQuery } from '../../packages/core/src/ask/runQuery.ts';
export type { Query } from '../../packages/core/src/ask/query.ts';
export type { QueryResult } from '../../packages/core/src/ask/QueryResult.ts';
export { compileQuery } from '../../packages/core/src/sql/index.ts';
export type { Answer, CompileOptions, EngineRow, Statement } from '../../packages/core/src/sql/index.ts';
export { operators } from '../../packages/core/src/ask/condition.ts';
export { fields, timeFields } from '../../packages/core/src/table/fields.ts';
export { hasMany, lastCollection, lastField, resolvePath } from '../../packages/core/src/table/path.ts';
export type { Path } from '../../packages/core/src/table/path.ts';
export { QueryError } from '../../packages/core/src/query/QueryError.ts';
