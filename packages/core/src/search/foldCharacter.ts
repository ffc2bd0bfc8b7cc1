/** Small letters that compatibility decomposition leaves as they are, and what people type for them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};

const kept = /* @__PURE__ */ new Map<number, string>();

/**
 * What a character is to the search, whatever its case, its marks and its width.
 *
 * @param codePoint a Unicode code point; half a surrogate pair separates
 * @returns the letters or digits it stands for; nothing where it is only a mark upon another (an accent, a soft hyphen);
 *   `-` where it joins two words (hyphen, apostrophe, full stop, ampersand); a space where it separates them; a space and
 *   the character where it is a word of its own (Chinese and Japanese, which are written without spaces)
 * @example foldCharacter(0x152) // 'oe'
 */
export function foldCharacter(codePoint: number): string {
  let folded = kept.get(codePoint);
  if (folded !== undefined) return folded;
  if (kept.size > 5000) kept.clear();
  folded = fold(String.fromCodePoint(codePoint));
  kept.set(codePoint, folded);
  return folded;
}

/** Marks that take their script from the letter below are dropped; vowel signs, as of Hindi, are parts of a word. */
function fold(character: string): string {
  if (/[-‐‑'‘’ʼ.&]/.test(character)) return '-';
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = plain.replace(/[\p{Script=Inherited}\u00ad]/gu, '');
  if (bare === '') return '';
  if (!/[\p{L}\p{N}\p{M}]/u.test(character) || /[^\p{L}\p{N}\p{M}]/u.test(bare)) return ' ';
  if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(bare)) return ` ${bare}`;
  return letters[bare] ?? bare;
}
