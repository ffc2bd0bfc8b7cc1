import type { CustomElementDeclaration, CustomElementField } from 'custom-elements-manifest/schema';
import type { Framework } from './frameworks.ts';

/** A tag in a template, and what a compiler has to say of it. */
export interface TemplateTag {
  readonly text: string;
  readonly isMistake: boolean;
}

const listener = '(event) => event.currentTarget.localName';

/**
 * A tag as templates write it: with all attributes and events; with all properties; and with mistakes, one each: a name that
 * does not exist, a property that can only be read, an object in place of a text.
 */
export function writeTags(framework: Framework, element: CustomElementDeclaration): readonly TemplateTag[] {
  const { attributes = [], members = [], events = [] } = element;
  const fields = members.filter((member): member is CustomElementField => member.kind === 'field');
  const write = (...words: readonly string[]): string => `<${element.tagName} ${words.join(' ')}></${element.tagName}>`;
  const bind = ({ name, type }: (typeof attributes)[number]): string => framework.bind(name, createValue(type?.text));
  const right = [
    [...attributes.map(bind), ...events.map(({ name }) => framework.listen(name, listener))],
    fields.filter(({ readonly }) => !readonly).map(bind),
  ];
  const wrong = [
    framework.bind('nosuchname', "'x'"),
    ...fields.filter(({ readonly }) => readonly).map(({ name }) => framework.bind(name, "'shown'")),
    ...attributes.map(({ name }) => framework.bind(name, '{}')),
  ];
  return [
    ...right.map((words) => ({ text: write(...words), isMistake: false })),
    ...wrong.map((word) => ({ text: write(word), isMistake: true })),
  ];
}

/** An expression for a value of a type. */
function createValue(type = ''): string {
  if (type.includes('Dataset')) return 'dataset';
  if (type.includes('boolean')) return 'true';
  if (type.includes('number')) return '3';
  return /'[^']*'/.exec(type)?.[0] ?? "'2'";
}
