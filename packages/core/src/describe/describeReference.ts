import type { Dataset, Reference } from '@walbio/data';
import type { LocalizedName, ReferenceDescription } from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { findSubject } from '../query/findSubject.ts';
import type { Subject } from '../query/findSubject.ts';

/** A record that is spoken of, with its name; its id where the dataset does not hold it. */
export function describeReference<R extends Reference>(
  dataset: Dataset,
  { kind, id }: R,
  locale: ResolvedLocale,
): ReferenceDescription<R['kind']> {
  const subject = findSubject(dataset, { kind, id });
  return { kind, id, name: subject ? formatName(subject, locale) : { text: id } };
}

/** The name of a subject; for an event its title. */
export function formatName({ kind, record }: Subject, { language }: ResolvedLocale): LocalizedName {
  switch (kind) {
    case 'event':
      return localizeText(record.title, language);
    case 'area':
      return localizeText(record.name, language);
    default:
      return { text: record.name };
  }
}
