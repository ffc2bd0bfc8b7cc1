import { describe, expect, it } from 'vitest';
import type { Event } from '../types.ts';
import { describeNamed } from './describe-subject.ts';

const citations = [{ source: 'page', selector: { type: 'TextQuoteSelector', exact: 'Celyad' } }] as const;
const celyad = { id: 'celyad', name: 'Celyad', kind: 'company', citations };
const founding = (role: 'founded' | 'supporter', date?: string): Event => ({
  id: 'celyad-founding',
  kind: 'founding',
  title: { en: 'Celyad is founded' },
  participants: [{ role, kind: 'organization', id: 'celyad' }],
  citations,
  ...(date !== undefined && { date }),
});
const readFounding = (events: readonly Event[]): unknown =>
  describeNamed('organization', celyad, { relations: [], events })['foundingDate'];

describe('the foundingDate of an organization', () => {
  it('is the date of the event that founded it', () => {
    expect(readFounding([founding('founded', '2007')])).toEqual(['2007']);
  });

  it.each([
    ['where it only supported a founding', founding('supporter', '2007')],
    ['where the source gives no date', founding('founded')],
  ])('is left out %s', (_, event) => {
    expect(readFounding([event])).toBeUndefined();
  });
});
