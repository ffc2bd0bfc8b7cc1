/** What decides how the same page is drawn: the browser, and the typefaces of the machine. */
export interface Environment {
  /** Such as `Chromium 156.0.8078.79`. */
  readonly browser: string;
  /** SHA-256 of a drawn line of text. */
  readonly fonts: string;
}

/**
 * In what an environment is another than the one of the baselines.
 *
 * @returns a sentence, or `undefined` where images can be compared
 * @example findOtherEnvironment(baselines.environment, studio.environment)
 */
export function findOtherEnvironment(kept: Environment | undefined, here: Environment): string | undefined {
  if (!kept) return 'there are no baselines';
  if (kept.browser !== here.browser) return `the baselines are of ${kept.browser}, here is ${here.browser}`;
  if (kept.fonts !== here.fonts) return 'the baselines were drawn with other typefaces than this machine has';
  return undefined;
}
