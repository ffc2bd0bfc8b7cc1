import type { Check } from '../check.ts';
import { axe } from './axe.ts';
import { darkOnLight } from './dark-on-light.ts';
import { darkWithPage } from './dark-with-page.ts';
import { dataFailures } from './data-failures.ts';
import { forcedColors } from './forced-colors.ts';
import { hidden } from './hidden.ts';
import { hostileCss } from './hostile-css.ts';
import { keyboard } from './keyboard.ts';
import { lateScript } from './late-script.ts';
import { layoutShift } from './layout-shift.ts';
import { narrow } from './narrow.ts';
import { noJavaScript } from './no-javascript.ts';
import { ownKeys } from './own-keys.ts';
import { print } from './print.ts';
import { rightToLeft } from './right-to-left.ts';
import { rootFont } from './root-font.ts';
import { secondLit } from './second-lit.ts';
import { shown } from './shown.ts';
import { strictCsp } from './strict-csp.ts';
import { thirdParty } from './third-party.ts';
import { timeZones } from './time-zones.ts';
import { trustedTypes } from './trusted-types.ts';
import { twoCopies } from './two-copies.ts';
import { twoVersions } from './two-versions.ts';

/** All checks, in the order of the table. */
export const checks: readonly Check[] = [
  shown,
  noJavaScript,
  lateScript,
  layoutShift,
  strictCsp,
  trustedTypes,
  secondLit,
  twoCopies,
  twoVersions,
  thirdParty,
  ...dataFailures,
  hostileCss,
  rootFont,
  darkOnLight,
  darkWithPage,
  forcedColors,
  narrow,
  rightToLeft,
  print,
  hidden,
  timeZones,
  keyboard,
  ownKeys,
  axe,
];
