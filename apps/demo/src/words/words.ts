import type { en } from './en.ts';

/** The key of one text of the page. */
export type WordKey = keyof typeof en;

/** All texts of the page in one language. */
export type Words = Readonly<Record<WordKey, string>>;
