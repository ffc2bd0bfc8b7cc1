import type { Engine, EngineName } from '@walbio/test-browser';
import { NotApplicable, NotPossible } from './check.ts';
import type { Check, CheckContext, Result } from './check.ts';
import { checks as everyCheck } from './checks/index.ts';
import { openHost } from './host.ts';
import { openVisit } from './visit.ts';
import type { Visit } from './visit.ts';
import type { WidgetPage } from './widget-page.ts';

/** What an engine came to with a widget. */
export interface Report {
  readonly widget: string;
  readonly engine: EngineName;
  /** Name and version of the browser. */
  readonly version: string;
  readonly results: readonly Result[];
}

/**
 * Tries a widget's page under the conditions of the kit, in all engines at once.
 *
 * @param engines as {@link openEngines} gives them; they stay open
 * @param options `checks`: names of checks; all where left out
 * @throws {Error} when a check of that name does not exist
 * @example await runKit(page, engines, { checks: ['strict-csp'] })
 */
export async function runKit(
  widget: WidgetPage,
  engines: readonly Engine[],
  options: { readonly checks?: readonly string[] } = {},
): Promise<readonly Report[]> {
  const checks = selectChecks(options.checks);
  return Promise.all(engines.map((engine) => runEngine(widget, engine, checks)));
}

function selectChecks(names: readonly string[] | undefined): readonly Check[] {
  const unknown = names?.filter((name) => everyCheck.every((check) => check.name !== name)) ?? [];
  if (unknown.length === 0) return everyCheck.filter(({ name }) => names?.includes(name) ?? true);
  throw new Error(
    `no check is called ${unknown.join(', ')}; there are ${everyCheck.map(({ name }) => name).join(', ')}`,
  );
}

async function runEngine(widget: WidgetPage, engine: Engine, checks: readonly Check[]): Promise<Report> {
  const host = await openHost(widget);
  try {
    const results: Result[] = [];
    for (const check of checks) results.push(await runCheck(check, { widget, engine, host }));
    return { widget: widget.name, engine: engine.name, version: engine.version, results };
  } finally {
    await host.close();
  }
}

async function runCheck(
  check: Check,
  place: { readonly widget: WidgetPage; readonly engine: Engine; readonly host: Awaited<ReturnType<typeof openHost>> },
): Promise<Result> {
  const visits: Visit[] = [];
  const context: CheckContext = {
    ...place,
    visit: async (change, options) => {
      await visits.at(-1)?.close();
      const visit = await openVisit(place, change, options);
      visits.push(visit);
      return visit;
    },
  };
  const result = await judge(check, context);
  await visits.at(-1)?.close();
  return result;
}

async function judge(check: Check, context: CheckContext): Promise<Result> {
  const { name: named, needs, exempt } = check;
  const exemption = exempt?.(context.widget);
  if (exemption) return { check: named, outcome: 'not applicable', reasons: [exemption] };
  if (needs && !context.engine.capabilities.has(needs)) {
    return { check: named, outcome: 'not possible', reasons: [`the driver lacks ${needs}`] };
  }
  try {
    const reasons = await check.run(context);
    return { check: named, outcome: reasons.length > 0 ? 'fail' : 'pass', reasons };
  } catch (error) {
    if (error instanceof NotApplicable) return { check: named, outcome: 'not applicable', reasons: [error.message] };
    if (error instanceof NotPossible) return { check: named, outcome: 'not possible', reasons: [error.message] };
    return {
      check: named,
      outcome: 'fail',
      reasons: [`stopped: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}
