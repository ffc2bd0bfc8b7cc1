/** The part of the package that tests use as their reference. */
declare module 'edtf' {
  /** Reads a text in EDTF. `min` and `max` are the first and last instant that it can mean, in milliseconds. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
