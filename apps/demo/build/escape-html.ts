const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Writes a text so that HTML reads it as text, between tags and inside an attribute in double quotes.
 *
 * @example escapeHtml('R&D <1') // 'R&amp;D &lt;1'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
