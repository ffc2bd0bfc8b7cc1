import type { ObservationDescription } from '@walbio/core';
import type { Claim } from './claim-grid.ts';
import type { TableNote } from './table-view.ts';

/** The notes of a table, and which of them belong to a value. */
export interface NumberedNotes {
  readonly notes: readonly TableNote[];
  /** Numbers from 1, in their order. */
  readonly number: (description: ObservationDescription) => readonly number[];
}

/** Numbers the remarks and the known errors of claims in the order in which they come, the same one once. */
export function listNotes(claims: readonly Claim[]): NumberedNotes {
  const notes = new Map<string, TableNote>();
  for (const { description } of claims)
    for (const [key, note] of keyNotes(description)) if (!notes.has(key)) notes.set(key, note);
  const keys = [...notes.keys()];
  return {
    notes: [...notes.values()],
    number: (description) =>
      [...keyNotes(description).keys()].map((key) => keys.indexOf(key) + 1).sort((a, b) => a - b),
  };
}

function keyNotes({ note, corrections }: ObservationDescription): ReadonlyMap<string, TableNote> {
  return new Map<string, TableNote>([
    ...(note ? [[`note ${note.text}`, { text: note }] as const] : []),
    ...corrections.map((correction) => [`correction ${correction.id}`, { correction }] as const),
  ]);
}
