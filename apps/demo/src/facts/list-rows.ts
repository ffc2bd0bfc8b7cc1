import { listMembers } from '@walbio/core';
import type { Dataset, Organization } from '@walbio/data';
import { cellTherapyCompanies } from './shown-sources.ts';

/** A row of the table: a company, or companies that the table counts as one. */
export interface Row {
  readonly organization: Organization;
  /** The companies that share the row; empty where there is one alone. */
  readonly members: readonly Organization[];
}

/** The rows of the table of cell-therapy companies, those of one company first. */
export function listRows(dataset: Dataset): readonly Row[] {
  const rows = listMembers(dataset, cellTherapyCompanies).map((organization) => ({
    organization,
    members: organization.kind === 'group' ? listMembers(dataset, organization.id) : [],
  }));
  return rows.sort((a, b) => a.members.length - b.members.length);
}
