import '@walbio/widgets';
import { startCopyButtons } from './copy/copy-buttons.ts';
import { LanguageSwitch } from './language/language-switch.ts';

startCopyButtons(document);

const menu = document.querySelector<HTMLElement>('.languages');
if (menu) await new LanguageSwitch(menu).start();
