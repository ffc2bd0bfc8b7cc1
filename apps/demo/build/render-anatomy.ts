import type { Dataset } from '@walbio/data';
import { describeSpecimen } from '../src/facts/describe-specimen.ts';
import { findShownSource } from '../src/facts/find-shown-source.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderSourceLine } from './render-source-line.ts';

/** One fact, taken apart: qualifier, number and unit in large, then its place, its period and the words that it rests on. */
export function renderAnatomy(dataset: Dataset): Markup {
  const { citations } = describeSpecimen(dataset, { locale: 'en' });
  const [citation] = citations;
  if (!citation) throw new RangeError('the fact that the page takes apart has no citation');
  return markup`<figure class="anatomy" aria-labelledby="anatomy-title">
  <figcaption><span id="anatomy-title" class="spoken" data-words="anatomy.title"></span><span data-words="specimen.label"></span></figcaption>
  <dl class="specimen">
    ${['qualifier', 'number', 'unit'].map(
      (part) =>
        markup`<div class="${part}"><dt data-words="anatomy.${part}"></dt><dd data-words="specimen.${part}"></dd></div>`,
    )}
  </dl>
  <dl class="provenance">
    <div><dt data-words="anatomy.subject"></dt><dd data-words="specimen.subject"></dd></div>
    <div><dt data-words="anatomy.period"></dt><dd><span data-words="specimen.period"></span>. <span class="aside" data-words="specimen.basis"></span></dd></div>
    <div><dt data-words="anatomy.passage"></dt><dd><q lang="${citation.language}"><mark>${citation.exact}</mark></q></dd></div>
    <div><dt data-words="anatomy.document"></dt><dd>${renderSourceLine(findShownSource(dataset, citation.sourceId))}</dd></div>
  </dl>
</figure>`;
}
