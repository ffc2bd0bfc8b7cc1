import type { Language } from '@walbio/data';
import type { Node, NodeValue } from '@walbio/data/json-ld';

/** Of texts in several languages the one that people read, which is English where it is not translated. */
export function keepLanguage(value: NodeValue, language: Language): NodeValue {
  if (Array.isArray(value)) return keepOne(value, language).map((one) => keepLanguage(one, language));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, keepLanguage(held, language)]));
}

function keepOne(values: readonly NodeValue[], language: Language): readonly NodeValue[] {
  const find = (tag: Language): NodeValue => values.find((one) => readTag(one) === tag);
  if (!values.some(readTag)) return values;
  const kept = find(language) ?? find('en');
  return values.filter((one) => readTag(one) === undefined || one === kept);
}

function readTag(value: NodeValue): NodeValue {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Node)['@language'] : undefined;
}
