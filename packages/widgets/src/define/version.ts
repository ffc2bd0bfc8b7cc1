declare const WALBIO_WIDGETS_VERSION: string;

/** The version of this package; the build takes it from `package.json`. */
export const version: string = WALBIO_WIDGETS_VERSION;
