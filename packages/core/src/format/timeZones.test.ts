import { afterAll, describe, expect, it, vi } from 'vitest';

const { env } = (globalThis as unknown as { process: { env: Record<string, string | undefined> } }).process;
const before = env['TZ'];

const zones = [
  ['Pacific/Pago_Pago', 660],
  ['America/New_York', 300],
  ['UTC', 0],
  ['Europe/Brussels', -60],
  ['Pacific/Kiritimati', -840],
] as const;

describe('dates without a time', () => {
  afterAll(() => {
    if (before === undefined) delete env['TZ'];
    else env['TZ'] = before;
  });

  it.each(zones)('are the same day in %s', async (zone, offset) => {
    env['TZ'] = zone;
    vi.resetModules();
    const { formatPeriod } = await import('./formatPeriod.ts');
    expect(new Date(2013, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(formatPeriod('2013-01-01')).toBe('January 1, 2013');
    expect(formatPeriod('2013-12-31', { locale: 'nl' })).toBe('31 december 2013');
    expect(formatPeriod('2013-07', { locale: 'de' })).toBe('Juli 2013');
    expect(formatPeriod('2013-01/2013-12', { locale: 'en' }).replaceAll('\u2009', ' ')).toBe('January – December 2013');
  });
});
