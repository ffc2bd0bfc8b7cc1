import type { LocalizedName } from '@walbio/core';

/** All texts of the page that follow its language, by the key that `data-words` names. */
export type Texts = ReadonlyMap<string, LocalizedName>;

/** One text with its key. */
export type TextEntry = readonly [key: string, text: LocalizedName];
