/** The parts of a company card that an editor may choose from, in the order in which the card shows them. */
export const companyParts = ['facts', 'figures', 'pipeline', 'funding', 'events', 'relations'] as const;

/** A part of a company card; its name, its heading and its sources always stay. */
export type CompanyPart = (typeof companyParts)[number];

/** Whether a text is the name of a part. */
export function isCompanyPart(name: string): name is CompanyPart {
  return (companyParts as readonly string[]).includes(name);
}
