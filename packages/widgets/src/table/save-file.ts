/** Has the browser save a text as a CSV file, by a link that is there only for that moment. */
export function saveFile(name: string, text: string, page: Document): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
