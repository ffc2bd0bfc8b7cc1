/**
 * A function that keeps its last result for as long as its arguments stay the same, compared one by one.
 *
 * @example
 * const sortOnce = rememberLast((dates: readonly string[]) => [...dates].sort());
 * sortOnce(dates) === sortOnce(dates) // true
 */
export function rememberLast<A extends readonly unknown[], R>(compute: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly result: R } | undefined;
  return (...asked) => {
    if (!last?.asked.every((one, index) => Object.is(one, asked[index]))) last = { asked, result: compute(...asked) };
    return last.result;
  };
}
