/**
 * How quantities and dates are written in the data: the short form of quantities that maintainers write, and the subset
 * of EDTF that periods and dates use. It carries no data, and no dependency.
 */
export { isExact, parseQuantity, QuantityError, stringifyQuantity } from './quantity.ts';
export { EdtfError, isEdtf, parseEdtf } from './edtf.ts';
export type { EdtfDate, EdtfInterval, Precision, Span } from './edtf.ts';
