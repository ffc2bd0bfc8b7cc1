/** What esbuild tells of the scripts that it wrote. */
export interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly entryPoint?: string;
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

/**
 * Lists the scripts that come with one: itself, and those that it imports, each once.
 *
 * @param kinds how they are imported, such as `import-statement`; in every way where left out
 */
export function listScripts({ outputs }: Metafile, path: string, kinds?: readonly string[]): readonly string[] {
  const found = new Set([path]);
  // A set goes on to what is added while it is walked.
  for (const script of found)
    for (const { path: next, kind } of outputs[script]?.imports ?? [])
      if (outputs[next] && (kinds?.includes(kind) ?? true)) found.add(next);
  return [...found];
}

/** Lists the paths of all files that something of has come into a script, or into one that it loads, at once or later. */
export function listInputs(metafile: Metafile, path: string): readonly string[] {
  const inputs = listScripts(metafile, path).flatMap((script) =>
    Object.entries(metafile.outputs[script]?.inputs ?? {}),
  );
  return [...new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input))];
}
