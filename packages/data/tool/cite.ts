import { parseArgs } from 'node:util';
import { foldSpace } from '../build/fold-space.ts';
import { findQuote, showRange } from '../build/find-quote.ts';
import { findAlike } from '../build/find-alike.ts';
import { formatCite } from '../build/format-cite.ts';
import { makeCitations } from '../build/make-citation.ts';
import { readSource } from './read-source.ts';
import { complain, say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb } from './verb.ts';

/** Prints the citation of words of a source, to paste into a record. */
export const cite: Verb = {
  usage: 'cite <source> "<words>"',
  summary: 'prints the citation to paste, with prefix or suffix where the words occur more than once',
  run: (args, workplace) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [id, ...rest] = positionals;
    if (!id || rest.length === 0) throw new UsageError('expected a source and the words to cite');
    const words = foldSpace(rest.join(' ').trim());
    const { text } = readSource(id, workplace);
    const quotes = makeCitations(text, words);
    if (quotes.length === 0) {
      const alike = findAlike(text, words);
      complain(workplace.terminal, `${id} does not say “${words}”${alike ? `; it says “${alike}”` : ''}`);
      return 1;
    }
    if (words.length > 80)
      complain(workplace.terminal, `${words.length} characters; cite the few words that carry the fact, 80 at most`);
    for (const quote of quotes) {
      say(workplace.terminal, `cite: ${formatCite({ source: id, ...quote })}`);
      const [range] = findQuote(text, quote);
      if (quotes.length > 1 && range) say(workplace.terminal, `  # ${showRange(text, range)}`);
    }
    return words.length > 80 ? 1 : 0;
  },
};
