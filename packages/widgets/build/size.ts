import { listBundles } from './list-bundles.ts';
import { measure } from './measure.ts';

const rows = (await listBundles()).map(({ name, code, budget }) => ({ name, ...measure(code), 'gzip budget': budget }));
console.table(rows);
