/** The part of edtf.js, the reference that tests compare with, which comes without types. */
declare module 'edtf' {
  /** Reads EDTF of any level; `min` and `max` are milliseconds since 1970. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
