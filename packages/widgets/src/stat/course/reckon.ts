/**
 * What only the course of a value needs of core: series, changes, and claims that do not go together. It stands apart from the
 * functions that every tile uses, so that it comes with the course.
 *
 * @module
 */
export {
  isLessThan,
  isMoreThan,
  isSameAs,
  listCautions,
  listSeries,
  measureGrowth,
  percentagePoint,
  reconcileClaims,
  subtractQuantities,
} from '@walbio/core';
