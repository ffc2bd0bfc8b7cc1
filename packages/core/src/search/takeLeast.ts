/**
 * The least values in order, without sorting the others: a heap of which as many are taken as are asked for.
 *
 * @param limit how many at most; `Infinity` takes all
 * @example takeLeast([3, 1, 2], 2, (a, b) => a - b) // [1, 2]
 */
export function takeLeast(
  values: readonly number[],
  limit: number,
  compare: (a: number, b: number) => number,
): readonly number[] {
  const heap = Uint32Array.from(values);
  let size = heap.length;
  for (let at = size >> 1; at-- > 0;) siftDown(heap, size, at, compare);
  const taken: number[] = [];
  while (size > 0 && taken.length < limit) {
    taken.push(heap[0] as number);
    heap[0] = heap[--size] as number;
    siftDown(heap, size, 0, compare);
  }
  return taken;
}

function siftDown(heap: Uint32Array, size: number, from: number, compare: (a: number, b: number) => number): void {
  const value = heap[from] as number;
  let at = from;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && compare(heap[child + 1] as number, heap[child] as number) < 0) child++;
    if (compare(value, heap[child] as number) <= 0) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = value;
}
