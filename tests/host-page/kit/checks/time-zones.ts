import type { Check } from '../check.ts';

const zones = ['UTC', 'Pacific/Kiritimati', 'Asia/Kolkata', 'America/New_York', 'Pacific/Pago_Pago'];

/** From 14 hours before to 11 hours after UTC. */
export const timeZones: Check = {
  name: 'time-zones',
  title: 'says the same in five time zones',
  run: async ({ visit }) => {
    const texts: string[] = [];
    for (const timeZone of zones) {
      const { pieces } = await visit({}, { timeZone });
      texts.push(pieces.map(({ text }) => text).join('\n'));
    }
    const others = zones.filter((_, index) => texts[index] !== texts[0]);
    return others.length > 0 ? [`says something else in ${others.join(', ')}`] : [];
  },
};
