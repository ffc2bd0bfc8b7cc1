import { css } from 'lit';
import { filtersStyles } from './filters/filters.styles.ts';
import { scaleStyles } from './scale/scale.styles.ts';

/** How the filters and the scale of a timeline look. */
export const controlsStyles = css`
  ${filtersStyles}
  ${scaleStyles}
`;
