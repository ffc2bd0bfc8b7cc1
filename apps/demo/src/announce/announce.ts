/** Has a message read out by screen readers, without moving the focus. The page has one `role="status"` for this. */
export function announce(message: string): void {
  const status = document.querySelector('[role="status"]');
  if (status) status.textContent = message;
}
