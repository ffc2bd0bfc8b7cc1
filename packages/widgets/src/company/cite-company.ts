import type { CitationDescription, CorrectionDescription } from '@walbio/core';
import { collectCitations } from '../source/collect-citations.ts';
import type { Cited } from '../source/collect-citations.ts';
import type { CompanyPart } from './company-part.ts';
import type { CompanyView, PipelineEntry } from './company-view.ts';

interface Statement extends Cited {
  readonly corrections?: readonly CorrectionDescription[];
  readonly observations?: readonly Statement[];
}

type Uncited = Omit<CompanyView, 'citations'>;

const statements: Readonly<Record<CompanyPart, (view: Uncited) => readonly Statement[]>> = {
  facts: ({ company: { founding }, places }) => [...(founding?.date ? [withoutFigures(founding)] : []), ...places],
  figures: ({ company }) => company.observations,
  pipeline: ({ pipeline }) => pipeline.flatMap(listProductStatements),
  funding: ({ funding }) => [...funding.events, ...funding.investors],
  events: ({ events }) => events,
  relations: ({ relations }) => relations,
};

/** The passages that a card rests on, in the order in which it shows them, and only those of the parts that it shows. */
export function citeCompany(view: Uncited): readonly CitationDescription[] {
  const { citations, alternateNames, corrections } = view.company;
  const shown = view.parts.flatMap((part) => statements[part](view));
  return collectCitations([{ citations }, ...alternateNames, ...shown.flatMap(explain), ...corrections]);
}

/** What a product rests on. */
function listProductStatements({ product, relation, trials, relations }: PipelineEntry): readonly Statement[] {
  const tested = trials.flatMap((trial) => [withoutFigures(trial), ...trial.identifiers]);
  return [relation, product, ...tested, ...relations];
}

function withoutFigures({ citations, corrections = [] }: Statement): Statement {
  return { citations, corrections };
}

function explain({ citations, corrections = [], observations = [] }: Statement): readonly Cited[] {
  return [{ citations }, ...corrections, ...observations.flatMap(explain)];
}
