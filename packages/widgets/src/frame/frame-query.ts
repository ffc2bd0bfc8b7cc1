import type { CompanyQuery } from '../company/resolve-company.ts';
import type { SourceQuery } from '../source/resolve-source.ts';
import type { StatQuery } from '../stat/resolve-stat.ts';
import type { TableQuery } from '../table/table-query.ts';
import type { TimelineQuery } from '../timeline/timeline-query.ts';
import type { FramedTag } from './framed-tags.ts';

/** What each tag is asked for in a frame. */
export interface FrameQueries extends Record<FramedTag, object> {
  'walbio-stat': StatQuery;
  'walbio-timeline': TimelineQuery;
  'walbio-company': CompanyQuery;
  'walbio-table': TableQuery;
  'walbio-source': SourceQuery;
}
