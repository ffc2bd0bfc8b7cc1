import { setTimeout as sleep } from 'node:timers/promises';
import { NotApplicable } from '../check.ts';
import type { Check, CheckContext } from '../check.ts';
import { findMissing } from '../find-faults.ts';
import type { Answer } from '../host.ts';
import type { Piece } from '../probe/index.ts';
import type { Visit } from '../visit.ts';
import type { WidgetData } from '../widget-page.ts';

const ownAddress = '/host-page-kit/data.json';

/** Milliseconds within which a failure is to be told, by whether something is answered. No reader waits longer for an answer. */
const patience = { answered: 4000, unanswered: 15_000 };

/** Milliseconds that are waited where the page does not say how its widget tells a failure. */
const quick = 400;

const failures: Readonly<Record<string, { readonly title: string; readonly answer: (body: string) => Answer }>> = {
  'data-404': { title: 'is not there (404)', answer: () => ({ status: 404, body: 'not found', type: 'text/plain' }) },
  'data-500': { title: 'fails (500)', answer: () => ({ status: 500, body: '{"error":0}', type: 'application/json' }) },
  'data-timeout': { title: 'does not answer', answer: () => 'hang' },
  'data-truncated': {
    title: 'breaks off in the middle',
    answer: (body) => ({ body: body.slice(0, Math.floor(body.length / 2)), type: 'application/json' }),
  },
  'data-malformed': {
    title: 'is not the expected JSON',
    answer: () => ({ body: '{"items":[0]}', type: 'application/json' }),
  },
};

/** An address that data are loaded from fails, in five ways. Nothing false may be shown, and what stood there must stay. */
export const dataFailures: readonly Check[] = Object.entries(failures).map(([name, { title, answer }]) => ({
  name,
  title: `says nothing false where its data address ${title}`,
  exempt: ({ data }) => (data ? undefined : 'it loads no data from an address that can be named'),
  run: (context) => runFailure(context, answer, name === 'data-timeout'),
}));

async function runFailure(
  context: CheckContext,
  answer: (body: string) => Answer,
  isTimeout: boolean,
): Promise<readonly string[]> {
  const data = context.widget.data as WidgetData;
  const { address = ownAddress } = data;
  const opened = await open(context, data, answer(data.answer));
  await requireAttribute(opened, context.widget.roots, data);
  if (!opened.asked.includes(address)) return ['the address is not asked for'];
  await waitForFailure(opened, data, isTimeout ? patience.unanswered : patience.answered);
  const pieces = await opened.call('listPieces', context.widget.roots);
  const isToTell = !isTimeout || data.failure !== undefined;
  return [
    ...new Set([opened.pieces, pieces].flatMap((shown) => findFalse(shown, data))),
    ...(isToTell ? await findSilence({ ...opened, pieces }, context.widget.roots, data) : []),
  ];
}

function open({ visit, widget }: CheckContext, data: WidgetData, answer: Answer): Promise<Visit> {
  return visit(
    {
      answers: { [data.address ?? ownAddress]: answer },
      edit: (document) => {
        document(widget.roots).slice(1).remove();
        document(widget.roots).replaceWith(data.html.replaceAll('{url}', ownAddress));
      },
    },
    { words: data.finished },
  );
}

/** Waits until the widget tells that it failed; where its page does not say how it does, for as long as a quick failure takes. */
async function waitForFailure({ readRecord }: Visit, { failure }: WidgetData, longest: number): Promise<void> {
  if (!failure) return sleep(quick);
  const end = Date.now() + (failure.within ?? longest);
  while (Date.now() < end && !(await readRecord()).states.includes(failure.state)) await sleep(50);
}

async function requireAttribute({ page }: Visit, roots: string, { attribute }: WidgetData): Promise<void> {
  if (!attribute) return;
  const known = await page.evaluate<boolean>(
    `document.querySelector(${JSON.stringify(roots)}).constructor.observedAttributes?.includes(${JSON.stringify(attribute)}) ?? false`,
  );
  if (!known) throw new NotApplicable(`the element observes no attribute “${attribute}”`);
}

function findFalse(pieces: readonly Piece[], data: WidgetData): readonly string[] {
  return [...findMissing(pieces, data.finished, 'finished content is gone'), ...findInvented(pieces, data)];
}

/** Numbers that stand neither in the finished content nor in the tag. */
function findInvented(pieces: readonly Piece[], { html, finished }: WidgetData): readonly string[] {
  const known = new Set(`${html} ${finished.join(' ')} 404 500`.match(/\d+/g));
  const shown = pieces.flatMap(({ text }) => text.match(/\d+/g) ?? []);
  const invented = [...new Set(shown.filter((number) => !known.has(number)))];
  return invented.length > 0 ? [`shows numbers that nobody gave: ${invented.join(', ')}`] : [];
}

/** A failure that the page and its reader are not told. */
async function findSilence(
  { page, pieces, readRecord }: Visit,
  roots: string,
  data: WidgetData,
): Promise<readonly string[]> {
  const text = pieces.map((piece) => piece.text).join('').length;
  const told = text > data.finished.join('').length ? [] : ['no sentence says that it failed'];
  if (!data.failure) return told;
  const { state, event } = data.failure;
  const now = await page.evaluate<string>(`document.querySelector(${JSON.stringify(roots)}).state ?? ''`);
  const { states } = await readRecord();
  return [
    ...told,
    ...(now === state ? [] : [`its state is “${now}”, not “${state}”`]),
    ...(states.includes(state) ? [] : [`no event ${event} tells “${state}”`]),
  ];
}
