/** Tests of what depends on the elements and not on the engine; elsewhere they would take minutes, and are skipped. */
export const describeInChromium = navigator.userAgent.includes('Chrome') ? describe : describe.skip;
