/** Where the delta of the last release stands: what leads from the release before to it. */
export const deltaFile = 'delta.json';
