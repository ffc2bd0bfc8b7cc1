/** The elements by their tags, each in a script of its own. */
const elements: Readonly<Record<string, () => Promise<void>>> = {
  'walbio-stat': async () => (await import('./define-stat.ts')).defineStat(),
  'walbio-stats': async () => (await import('./define-stats.ts')).defineStats(),
  'walbio-timeline': async () => (await import('./define-timeline.ts')).defineTimeline(),
  'walbio-company': async () => (await import('./define-company.ts')).defineCompany(),
  'walbio-table': async () => (await import('./define-table.ts')).defineTable(),
  'walbio-source': async () => (await import('./define-source.ts')).defineSource(),
};

/**
 * Registers each element when the page has the first of its tags, at once or later. Where one cannot be loaded, what stands between
 * its tags stays, and the console says so once. Tags inside shadow roots of the page are not looked for.
 *
 * @example defineOnDemand()
 */
export function defineOnDemand(page: Document = document): void {
  const missing = new Map(Object.keys(elements).map((tag) => [tag, page.getElementsByTagName(tag)]));
  const loadFound = (): void => {
    for (const [tag, found] of missing) {
      if (found.length === 0) continue;
      missing.delete(tag);
      void load(tag);
    }
    if (missing.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(loadFound);
  observer.observe(page, { childList: true, subtree: true });
  loadFound();
}

async function load(tag: string): Promise<void> {
  try {
    await elements[tag]?.();
  } catch (error) {
    console.warn(`<${tag}> could not be loaded, what stands between its tags stays: ${String(error)}`);
  }
}
