import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a printed page. */
export async function readPaper(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text;
}
