/** English words for numbers, and for the places and multiples that sources put into words. */
const words: Readonly<Record<string, number>> = {
  ...number('one two three four five six seven eight nine ten eleven twelve', 1),
  ...number('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...{ fifteen: 15, twenty: 20, thirty: 30, fifty: 50, hundred: 100, double: 2, twice: 2 },
};

/**
 * What a printed number can mean: the comma of `16,000` and of `4,1` may part thousands or decimals, and both are given.
 *
 * @param text digits with separators, or an English number word, as `listNumbers` finds them
 */
export function readNumber(text: string): readonly number[] {
  const word = words[text.toLowerCase()];
  if (word !== undefined) return [word];
  const readings = [Number(text.replaceAll(',', '')), Number(text.replace(',', '.'))];
  return [...new Set(readings.filter((reading) => !Number.isNaN(reading)))];
}

function number(list: string, start: number): Readonly<Record<string, number>> {
  return Object.fromEntries(list.split(' ').map((word, index) => [word, start + index]));
}
