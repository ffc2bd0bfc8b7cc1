import type { TemplateResult, nothing } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import { renderDocumentList } from '../source/render-document-list.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView } from './company-view.ts';
import { renderPart } from './render-part.ts';

/** The documents that a card rests on, numbered as its lines refer to them. */
export function renderSourceList({ citations }: CompanyView, context: CompanyContext): TemplateResult | typeof nothing {
  const documents = groupCitations(citations);
  const { source, sources } = sharedStrings[context.language];
  const list = documents.length > 0 ? [renderDocumentList(documents)] : [];
  return renderPart(documents.length === 1 ? source : sources, list, context);
}
