/** The part of the Frictionless library for Node that validates the built package, which comes without types. */
declare module 'datapackage' {
  /** An error of one row, with those of its cells. */
  export interface RowError extends Error {
    readonly rowNumber?: number;
    readonly errors?: readonly Error[];
  }

  export interface Resource {
    readonly name: string;
    /**
     * Rows cast by the table schema, with `relations` also held against the tables that foreign keys lead to. With
     * `forceCast` an error stands in the place of a row that does not fit, else the first one is thrown.
     */
    read(options: {
      readonly relations?: boolean;
      readonly forceCast?: boolean;
    }): Promise<readonly (readonly unknown[] | RowError)[]>;
  }

  export class Package {
    static load(descriptor: object | string, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
