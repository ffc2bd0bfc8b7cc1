import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration } from 'custom-elements-manifest/schema';
import type { Framework } from './frameworks.ts';
import { writeTags } from './write-tags.ts';

/** A small project of a framework. */
export interface Project {
  readonly folder: string;
  /** The lines of its file that have a mistake each. */
  readonly mistakes: readonly number[];
}

/** Writes a project with every tag, used rightly and wrongly, into a folder that has the packages installed. */
export function writeProject(
  consumer: string,
  framework: Framework,
  elements: readonly CustomElementDeclaration[],
): Project {
  const folder = join(consumer, framework.name);
  const imports = [`import '@walbio/widgets/${framework.name}';`, `import { dataset } from '@walbio/data';`];
  const tags = elements.flatMap((element) => writeTags(framework, element));
  const lines = framework.wrap(
    imports,
    tags.map(({ text }) => text),
  );
  const first = lines.findIndex((line) => line.includes(tags[0]?.text ?? ''));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, framework.file), lines.join('\n'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(createSettings(framework)));
  return {
    folder,
    mistakes: tags.flatMap(({ isMistake }, index) => (isMistake ? [first + index + 1] : [])),
  };
}

function createSettings({ file, compilerOptions }: Framework): object {
  return {
    compilerOptions: {
      ...{ module: 'ESNext', moduleResolution: 'bundler', target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
      ...{ strict: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true, noEmit: true, types: [] },
      ...compilerOptions,
    },
    vueCompilerOptions: { strictTemplates: true },
    include: [file],
  };
}
