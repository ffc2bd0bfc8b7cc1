/** How the analyzer reads the elements: their classes and the one that they extend; nothing is written by it. */
export default {
  globs: ['src/*/*-element.ts'],
  exclude: ['src/define/**'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
