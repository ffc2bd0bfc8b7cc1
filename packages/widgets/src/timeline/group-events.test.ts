import type { EventDescription } from '@walbio/core';
import { describe, expect, it } from 'vitest';
import { groupEvents } from './group-events.ts';

const happen = (edtf?: string): EventDescription =>
  ({ id: edtf ?? 'never', ...(edtf && { date: { edtf, text: edtf, language: 'en' } }) }) as EventDescription;
const events = ['../2005', '1928', '19XX', '195X', '1999-12-31', '2000~', '2005/2014', undefined].map(happen);
const list = (grouping: Parameters<typeof groupEvents>[1], eras: Parameters<typeof groupEvents>[2] = []) =>
  groupEvents(events, grouping, eras).map(({ place, events: held }) => [place, ...held.map(({ id }) => id)]);

describe('groupEvents', () => {
  it('puts a range into the decade of its start, and a century under itself', () => {
    expect(list('decade')).toEqual([
      ['start-unknown', '../2005'],
      ['19XX', '19XX'],
      ['192X', '1928'],
      ['195X', '195X'],
      ['199X', '1999-12-31'],
      ['200X', '2000~', '2005/2014'],
      ['undated', 'never'],
    ]);
  });

  it('groups by century', () => {
    expect(list('century')).toEqual([
      ['start-unknown', '../2005'],
      ['19XX', '1928', '19XX', '195X', '1999-12-31'],
      ['20XX', '2000~', '2005/2014'],
      ['undated', 'never'],
    ]);
  });

  it('puts into an era what certainly begins in it, eras in order of time', () => {
    const eras = [
      { period: '1955/1999', label: 'Later' },
      { period: '1928/1954', label: 'Early' },
    ];
    expect(list('era', eras)).toEqual([
      ['start-unknown', '../2005'],
      ['1928/1954', '1928'],
      ['1955/1999', '1999-12-31'],
      ['outside-eras', '19XX', '195X', '2000~', '2005/2014'],
      ['undated', 'never'],
    ]);
  });

  it('loses no event', () => {
    expect(groupEvents(events, 'decade', []).flatMap(({ events: held }) => held)).toHaveLength(events.length);
  });
});
