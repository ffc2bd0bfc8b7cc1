import { describe, expect, it } from 'vitest';
import { OnDemandPart } from './on-demand-part.ts';

/** A part that can be loaded once the network is there, and how often it has been asked for. */
function createPart() {
  const network = { isThere: true, requests: 0 };
  const part = new OnDemandPart(() => {
    network.requests += 1;
    return network.isThere ? Promise.resolve('part') : Promise.reject(new Error('no network'));
  });
  return { network, part };
}

describe('OnDemandPart', () => {
  it('loads nothing before it is asked, and then once for all who ask', async () => {
    const { network, part } = createPart();
    expect([part.part, network.requests]).toEqual([undefined, 0]);
    expect(await Promise.all([part.load(), part.load()])).toEqual(['part', 'part']);
    expect(part.part).toBe('part');
    expect(await part.load()).toBe('part');
    expect(network.requests).toBe(1);
  });

  it('tells all who ask that it failed, and is asked for again after that', async () => {
    const { network, part } = createPart();
    network.isThere = false;
    const outcomes = await Promise.allSettled([part.load(), part.load()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([part.part, network.requests]).toEqual([undefined, 1]);
    network.isThere = true;
    expect(await part.load()).toBe('part');
    expect(network.requests).toBe(2);
  });

  it('is there at once where it is provided', async () => {
    const { network, part } = createPart();
    part.provide('provided');
    expect(part.part).toBe('provided');
    expect(await part.load()).toBe('provided');
    expect(network.requests).toBe(0);
  });
});
