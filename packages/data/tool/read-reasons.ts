import { UsageError } from './verb.ts';

/**
 * Reads what a maintainer gives as reasons on the command line: `<id>=<words>`.
 *
 * @throws {UsageError} when one has another form
 */
export function readReasons(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((reason) => {
      const [, id, words] = /^([^=]+)=(.+)$/s.exec(reason) ?? [];
      if (id === undefined || words === undefined) {
        throw new UsageError(`“${reason}” is no reason; write --reason "<id>=<why it changed>"`);
      }
      return [id, words.trim()];
    }),
  );
}
