import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://localhost:3000';

/** Packages that change together, and seldom, so that a release of ours leaves them in the browser's cache. */
const packageGroups = {
  react: /node_modules\/(react|react-dom|scheduler|@tanstack|wouter|regexparam)\//,
  aria: /node_modules\/(react-aria|react-aria-components|react-stately|@react-[a-z]+|@internationalized)\//,
  zod: /node_modules\/zod\//,
  socket: /node_modules\/(socket\.io-[a-z]+|engine\.io-[a-z]+|@socket\.io)\//,
  editor: /node_modules\/(@tiptap|prosemirror-[a-z-]+|marked|linkifyjs)\//,
};

export default defineConfig({
  plugins: [react()],
  build: {
    assetsInlineLimit: 0, // the content security policy knows no data: fonts
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600, // the editor, which loads where somebody writes
    outDir: 'dist/site', // beside the declarations that tsc writes to dist
    rolldownOptions: {
      output: {
        codeSplitting: { groups: Object.entries(packageGroups).map(([name, test]) => ({ name, test })) },
      },
    },
  },
  server: {
    proxy: {
      '/api': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
