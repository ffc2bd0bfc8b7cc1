/**
 * Tests that run in Chromium alone, and are skipped elsewhere: those that go through all records, and axe over single tags, whose
 * verdict on texts that fade in is not stable in Firefox. Whole pages are held against axe in all engines, in tests/host-page.
 */
export const describeInChromium = navigator.userAgent.includes('Chrome') ? describe : describe.skip;
