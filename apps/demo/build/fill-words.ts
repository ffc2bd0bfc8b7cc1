import { escapeHtml } from './escape-html.ts';
import type { Texts } from '../src/texts/texts.ts';
import { fillIn } from '../src/words/fill-in.ts';

const textPlace = /(<([a-z][\w-]*)\b[^>]*\sdata-words="([^"]+)"[^>]*>)\s*(?=<\/\2>)/g;
const attributePlace = /\sdata-words-(label|content)="([^"]+)"/g;
const attributeNames: Readonly<Record<string, string>> = { label: 'aria-label', content: 'content' };

/**
 * Writes the texts of a language into the places that name them: `data-words` asks for the text of an element,
 * `data-words-label` for its accessible name, `data-words-content` for its attribute `content`. Places in braces are filled
 * from the other `data-` attributes of the element.
 *
 * @throws {RangeError} for a key that names no text, and for a place without a value
 */
export function fillWords(html: string, texts: Texts, language: string): string {
  return html
    .replace(attributePlace, (place, kind: string, key: string) => {
      return `${place} ${attributeNames[kind]}="${escapeHtml(findText(texts, key).text)}"`;
    })
    .replace(textPlace, (_place, tag: string, _name, key: string) => {
      const { text, language: of } = findText(texts, key);
      const marked = of === undefined || of === language ? tag : tag.replace(/>$/, ` lang="${of}">`);
      return marked + escapeHtml(fillIn(text, readValues(tag)));
    });
}

function findText(texts: Texts, key: string) {
  const text = texts.get(key);
  if (!text) throw new RangeError(`the page asks for the text “${key}”, which no file in src/words or src/texts gives`);
  return text;
}

function readValues(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/\sdata-([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const),
  );
}
