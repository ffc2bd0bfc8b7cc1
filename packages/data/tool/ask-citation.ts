import { findAlike } from '../build/find-alike.ts';
import { findQuote, showRange } from '../build/find-quote.ts';
import type { Quote } from '../build/find-quote.ts';
import { foldSpace } from '../build/fold-space.ts';
import { makeCitations } from '../build/make-citation.ts';
import type { AuthoredPassage } from '../src/schema/authored/index.ts';
import type { Interview } from './interview.ts';
import { say } from './terminal.ts';
import type { Workbench } from './workbench.ts';
import type { Workplace } from './verb.ts';

/**
 * Asks for the source and the words that a statement rests on, and finds the words there. Where they occur more than
 * once it asks which place is meant, and adds the prefix or suffix that tells it.
 */
export async function askCitation(
  interview: Interview,
  workbench: Workbench,
  { terminal }: Workplace,
): Promise<AuthoredPassage> {
  const sources = workbench.records.filter((record) => record.collection === 'sources');
  const ids = sources.map(({ id }) => id);
  const source = await interview.ask({
    prompt: 'Source',
    hint: `Which source says so? One of ${ids.join(', ')}`,
    object: (answer) => (ids.includes(answer) ? undefined : `no source “${answer}”; “pnpm data source add” adds one`),
  });
  const file = sources.find(({ id }) => id === source)?.content.capture.file ?? '';
  const text = workbench.captures?.read(file)?.text;
  const exact = await interview.ask({
    prompt: 'Words',
    hint: 'The few words of the source that carry the fact, 80 characters at most',
    object: (answer) => objectToWords(answer, text),
  });
  const quotes = text === undefined ? [{ exact: foldSpace(exact) }] : makeCitations(text, exact);
  if (quotes.length === 1) return { source, ...(quotes[0] as Quote) };
  quotes.forEach((quote, position) => {
    const [range] = findQuote(text ?? '', quote);
    say(terminal, `  ${position + 1}  ${range ? showRange(text ?? '', range) : quote.exact}`);
  });
  const choice = await interview.ask({
    prompt: `Which place (1–${quotes.length})`,
    object: (answer) => (quotes[Number(answer) - 1] ? undefined : `expected a number from 1 to ${quotes.length}`),
  });
  return { source, ...(quotes[Number(choice) - 1] as Quote) };
}

function objectToWords(words: string, text: string | undefined): string | undefined {
  if (words === '') return 'a fact without its words is no fact';
  if (words.length > 80) return `${words.length} characters; 80 at most`;
  if (text === undefined || findQuote(text, { exact: words }).length > 0) return undefined;
  const alike = findAlike(text, words);
  return alike ? `the source says “${alike}”` : 'the source does not say that';
}
