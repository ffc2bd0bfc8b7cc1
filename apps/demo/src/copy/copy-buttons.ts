import { announce } from '../announce/announce.ts';
import { readLanguage } from '../language/page-language.ts';
import { loadWords } from '../words/load-words.ts';
import type { WordKey } from '../words/words.ts';

const shownFor = 2500;

/** Shows the buttons that copy an example and lets them work, where the browser has a clipboard. */
export function startCopyButtons(page: Document): void {
  if (!('clipboard' in navigator)) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyFor(button));
  }
}

async function copyFor(button: HTMLButtonElement): Promise<void> {
  const example = button.ownerDocument.getElementById(button.dataset['copies'] ?? '');
  try {
    await navigator.clipboard.writeText(example?.textContent ?? '');
  } catch {
    announce(await findWord(button, 'use.notCopied'));
    return;
  }
  announce(await say(button, 'use.copied'));
  setTimeout(() => void say(button, 'use.copy'), shownFor);
}

async function say(button: HTMLButtonElement, key: WordKey): Promise<string> {
  const word = await findWord(button, key);
  button.dataset['words'] = key;
  button.textContent = word;
  return word;
}

async function findWord({ ownerDocument: page }: HTMLElement, key: WordKey): Promise<string> {
  const words = await loadWords(readLanguage(`?lang=${page.documentElement.lang}`));
  return words[key];
}
