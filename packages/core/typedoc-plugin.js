import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';
import { MarkdownPageEvent } from 'typedoc-plugin-markdown';

/** What the reference calls the folders of the source. Those that are entries of their own need no name. */
const categories = {
  ask: 'Ask queries',
  query: 'Find, filter, sort',
  computation: 'Compute',
  series: 'Follow over time',
  reconcile: 'Reconcile',
  describe: 'Tell',
  format: 'Tell',
  locale: 'Tell',
  citation: 'Cite',
  quantity: 'Quantities',
  period: 'Periods',
  dataset: 'Datasets of your own',
  dist: 'Short forms',
};

/** How each page is headed: as it is written in an import. */
const titles = { index: '@walbio/core', search: '@walbio/core/search', sql: '@walbio/core/sql' };

/** Puts the reference in the order of the source’s folders, and leaves out what the signatures say already. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.parent?.kindOf(ReflectionKind.SomeModule)) categorize(context, reflection);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) refine(project, reflection);
  });
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = finishPage(page.contents, page.url.replace(/\.md$/, ''));
  });
}

function categorize(context, reflection) {
  const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName ?? '';
  const category = categories[file.split('/').at(-2)];
  if (category === undefined) return;
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
}

/** What every error has is left out; what is thrown is named; options that have no name in the source are given one. */
function refine(project, reflection) {
  if (reflection.inheritedFrom?.name.startsWith('Error.')) return project.removeReflection(reflection);
  if (reflection.name === '__namedParameters') reflection.name = nameParameter(reflection);
  for (const { tag, content, typeAnnotation } of reflection.comment?.blockTags ?? []) {
    const thrown = typeAnnotation?.replace(/[{}]/g, '').trim();
    if (tag === '@throws' && thrown) content.unshift({ kind: 'text', text: `\`${thrown}\`: ` });
  }
}

function nameParameter({ flags, defaultValue, type }) {
  const isOption = flags.isOptional || defaultValue !== undefined || !type?.name;
  return isOption ? 'options' : type.name.charAt(0).toLowerCase() + type.name.slice(1);
}

function finishPage(contents, name) {
  return [
    '<!-- Written from the doc comments by `pnpm run docs` in packages/core. -->',
    // Prettier would widen every table to its longest cell.
    '<!-- prettier-ignore-start -->',
    omitRepeated(titlePage(contents, name)).trim(),
    '<!-- prettier-ignore-end -->\n',
  ].join('\n\n');
}

function titlePage(contents, name) {
  const titled = titles[name] ? contents.replace(/^# .*$/m, `# ${titles[name]}`) : contents;
  return titled.replace(/^- \[(\w+)\]\(\1\.md\)/gm, (line, module) => `- [${titles[module] ?? module}](${module}.md)`);
}

/** Leaves out what is said twice: types that the signature shows, and what overloads have in common. */
function omitRepeated(contents) {
  return contents
    .replace(/<a id="[^"]*"><\/a> ?/g, '')
    .replace(/ +$/gm, '')
    .replace(/ \| - \|$/gm, ' | |')
    .replace(/^#+ (?:Type Parameters|Extended by)\n\n(?:[|-] ?.*\n)+\n?/gm, '')
    .replace(/^#+ Parameters\n\n\| Parameter \| Type \|\n(?:\|.*\n)+\n?/gm, keepUnnamed)
    .replace(/^#+ (?:Returns|Implementation of|Overrides)\n\n.+\n\n(?=#|\*\*\*|$)/gm, '')
    .replace(/^(#+ Returns\n\n).+\n\n/gm, '$1')
    .replace(/^#### Call Signature\n[^]*?(?=^\*\*\*$|^#{1,3} )/gm, joinOverloads)
    .replace(/\n{3,}/g, '\n\n');
}

/** A table tells more than the signature of options that have no type of their own. */
function keepUnnamed(table) {
  return /^\| `\w+\.\w+/m.test(table) ? table : '';
}

function joinOverloads(text) {
  const overloads = text.split(/^#### Call Signature\n\n/m).slice(1);
  const parts = overloads.map((overload) => overload.split(/(?<=^```\n)/m));
  const bodies = parts.map(([, ...body]) => body.join('').trim());
  if (new Set(bodies).size > 1) return text;
  const signatures = parts.map(([signature]) => signature.trim()).join('\n\n');
  return `${signatures}\n\n${bodies[0].replace(/^#####/gm, '####')}\n\n`;
}
