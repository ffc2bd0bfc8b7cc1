import { formatText } from '@walbio/core';
import type { LocalizedName, Subject } from '@walbio/core';
import type { Locale } from '../locale/locale.ts';

/** The name of a subject: an event's is its title; those of organizations, people, programmes and products have no language. */
export function nameSubject({ record }: Subject, { locale }: Locale): LocalizedName {
  const name = 'title' in record ? record.title : record.name;
  return typeof name === 'string' ? { text: name } : formatText(name, { locale });
}
