import { createDataset } from '../data/createDataset.ts';
import type { Variant } from '../data/createDataset.ts';
import { peer } from '../peers/walbio.ts';
import type { AnsweredItem } from '../tasks/answers.ts';
import { drawQuestions } from '../tasks/questions.ts';

/**
 * Does one item again and again for some milliseconds, for a profiler: `node --cpu-prof .cache/profileItem.js page 100000`.
 */
const [item = 'page', count = '100000', variant = 'exact', milliseconds = '2000'] = process.argv.slice(2);
const dataset = createDataset(Number(count), variant as Variant);
const questions = drawQuestions(dataset);
const opened = await peer.open({ dataset, tables: { rows: [], organizations: [] } }, questions);
const work = opened.works[item as AnsweredItem];
if (typeof work === 'string') throw new Error(work);
let at = 0;
for (const start = performance.now(); performance.now() - start < Number(milliseconds); at++) work.run(at);
console.log(`${at} runs`);
