import type { Dataset } from '@walbio/data';
import { listExamples } from './list-examples.ts';
import type { Example } from './list-examples.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import type { ScriptTag } from './script-tag.ts';

/** The ways to use Walbio, each with an example to copy. */
export function renderUse(dataset: Dataset, script: ScriptTag): Markup {
  return markup`<div class="uses">
${listExamples(dataset, script).map((example) => renderExample(example, script))}
</div>`;
}

function renderExample({ name, file, code }: Example, script: ScriptTag): Markup {
  const title = `use-${name}-title`;
  return markup`<article class="example" aria-labelledby="${title}">
<div>
<h3 id="${title}" data-words="use.${name}.title"></h3>
<p data-words="use.${name}.text"></p>
${name === 'page' ? renderDownload(script) : undefined}
</div>
<div class="code">
<p class="file"><span id="use-${name}-file" translate="no">${file}</span><button type="button" id="use-${name}-copy" aria-labelledby="use-${name}-copy use-${name}-file" data-copies="use-${name}-code" data-words="use.copy" hidden></button></p>
<pre id="use-${name}-code" tabindex="0" role="group" aria-labelledby="use-${name}-file" translate="no"><code lang="en">${code}</code></pre>
</div>
</article>`;
}

function renderDownload({ fileName, size, gzip }: ScriptTag): Markup {
  return markup`<p class="aside"><a href="${fileName}" download>${fileName}</a> <span data-words="use.page.file" data-size="${size}" data-gzip="${gzip}"></span></p>`;
}
