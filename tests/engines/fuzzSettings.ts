/** How many queries are asked; set WALBIO_FUZZ_RUNS to change it. */
export const runs = Number(process.env['WALBIO_FUZZ_RUNS'] ?? 10_000);

/** What queries and datasets are drawn from; set WALBIO_FUZZ_SEED to draw the same ones again. */
export const seed = Number(process.env['WALBIO_FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** For how many queries there is a dataset. */
export const runsOfDataset = 200;
