import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package says about itself. */
export interface PackageDescription {
  readonly name: string;
  readonly version: string;
  /** The web address of the sources: `https://github.com/walbio/walbio`. */
  readonly repository: string;
}

/** Reads the `package.json` of a folder. */
export function readPackage(root: string): PackageDescription {
  const { name, version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    repository: { url: string };
  };
  return { name, version, repository: repository.url.replace(/^git\+|\.git$/g, '') };
}

/** The address of what the documentation says about a tag. */
export function linkToTag({ repository }: PackageDescription, tag: string): string {
  return `${repository}/blob/main/docs/widgets.md#${tag}`;
}
