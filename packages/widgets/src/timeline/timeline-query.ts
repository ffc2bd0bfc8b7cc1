/** Which events a timeline shows, and in which groups. Lists are separated by spaces or commas; what is left out asks for all. */
export interface TimelineQuery {
  /** Ids of subjects that took part, or of areas where it happened. */
  readonly subject?: string | null | undefined;
  /** Codes of kinds of event. */
  readonly kind?: string | null | undefined;
  /** Ids of sources. */
  readonly source?: string | null | undefined;
  /** First and last date in EDTF; events without a date are then left out. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** `decade`, `century` or `era`. Where it is left out, `eras` alone ask for `era`. */
  readonly groupBy?: string | null | undefined;
  /** Spans of time that the page names, such as `1928/1979 Pioneers; 1980/.. Growth`. */
  readonly eras?: string | null | undefined;
}

type Asked = string | null | undefined;

/** The query that the attributes of a timeline ask. */
export function readQuery(
  subject: Asked,
  kind: Asked,
  source: Asked,
  from: Asked,
  to: Asked,
  groupBy: Asked,
  eras: Asked,
): TimelineQuery {
  return { subject, kind, source, from, to, groupBy, eras };
}
