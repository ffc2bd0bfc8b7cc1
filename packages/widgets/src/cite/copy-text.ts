/**
 * Copies the text of a field. Where the page or the browser does not allow that, it is selected, so that the keyboard or a
 * menu can copy it.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'selected';
  }
}
