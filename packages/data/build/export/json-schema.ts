import * as z from 'zod';
import { datasetSchema } from '../../src/schema/published/index.ts';

/** The published form as JSON Schema (draft 2020-12), for readers in other languages than TypeScript. */
export function exportJsonSchema(version: string): object {
  return {
    ...z.toJSONSchema(datasetSchema),
    title: 'Walbio dataset',
    description: `The form of data.json in @walbio/data ${version}`,
  };
}
