import { defineConfig } from 'vite';
import { pagePlugin } from './build/page-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [pagePlugin()],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
