/** A licence in the words of the Frictionless standard. */
export interface LicenseDescription {
  /** SPDX identifier. */
  readonly name: string;
  readonly title?: string;
  /** Address of its text. */
  readonly path: string;
}

const known: Readonly<Record<string, Omit<LicenseDescription, 'name'>>> = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

/** The title and address of a licence; for one that is not ours, its page at SPDX. */
export function describeLicense(license: string): LicenseDescription {
  const description = Object.hasOwn(known, license) ? known[license] : undefined;
  return { name: license, ...(description ?? { path: `https://spdx.org/licenses/${license}.html` }) };
}
