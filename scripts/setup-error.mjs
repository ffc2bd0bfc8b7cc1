// @ts-check

/** Something that the project needs is missing or failed; the message is for people and says how to mend it. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
