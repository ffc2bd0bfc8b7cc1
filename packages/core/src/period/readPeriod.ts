import { parseEdtf } from '@walbio/data/notation';
import type { EdtfDate, EdtfInterval } from '@walbio/data/notation';
import { boundedCache } from '../collection/boundedCache.ts';

/**
 * A date or interval in EDTF, read; the ones read last are remembered.
 *
 * @throws {EdtfError} when the text is not a date of the supported subset of EDTF
 */
export const readPeriod: (edtf: string) => EdtfDate | EdtfInterval = /* @__PURE__ */ boundedCache(1000, parseEdtf);
