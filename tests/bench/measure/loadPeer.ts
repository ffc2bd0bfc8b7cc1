import type { Peer } from '../tasks/peer.ts';

/** Every peer, each loaded only where it is measured. */
export const peers: Readonly<Record<string, () => Promise<{ readonly peer: Peer }>>> = {
  'typed-loop': () => import('../peers/typed-loop.ts'),
  walbio: () => import('../peers/walbio.ts'),
  'naive-arrays': () => import('../peers/naive-arrays.ts'),
  remeda: () => import('../peers/remeda.mjs'),
  'd3-array': () => import('../peers/d3-array.mjs'),
  arquero: () => import('../peers/arquero.mjs'),
  'linq-to-typescript': () => import('../peers/linq-to-typescript.mjs'),
  mingo: () => import('../peers/mingo.mjs'),
  lokijs: () => import('../peers/lokijs.mjs'),
  alasql: () => import('../peers/alasql.mjs'),
  crossfilter2: () => import('../peers/crossfilter2.mjs'),
  'better-sqlite3': () => import('../peers/better-sqlite3.mjs'),
  'sql.js': () => import('../peers/sql-js.mjs'),
  '@duckdb/node-api': () => import('../peers/duckdb.mjs'),
};

/** Loads one peer with its library. */
export async function loadPeer(name: string): Promise<Peer> {
  const load = peers[name];
  if (!load) throw new Error(`“${name}” is not measured; ${Object.keys(peers).join(', ')} are`);
  return (await load()).peer;
}
