import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = 'http://localhost:3000';

/** Packages that change together, and seldom, so that a release of ours leaves them in the browser's cache. */
const packageGroups = {
  react: /node_modules\/(react|react-dom|scheduler|@tanstack|wouter|regexparam)\//,
  aria: /node_modules\/(?!.*(\/dnd\/|[tT]ree|DragAndDrop|[gG]rid[lL]ist|[vV]irtualizer|Layout))(react-aria|react-aria-components|react-stately|@react-[a-z]+|@internationalized)\//,
  /** Trees, and dragging in them: only documents need it. */
  ariaTree: /node_modules\/(react-aria|react-stately|react-aria-components)\//,
  zod: /node_modules\/zod\//,
  socket: /node_modules\/(socket\.io-[a-z]+|engine\.io-[a-z]+|@socket\.io)\//,
  // A group takes along what its packages need, so the order matters.
  editor:
    /node_modules\/(@tiptap\/(?!y-tiptap|markdown|extension-collaboration)|prosemirror-[a-z-]+|linkifyjs)/,
  /** Where pages are written together; who writes a message needs none of it. */
  collaboration:
    /node_modules\/(yjs|lib0|y-protocols|@hocuspocus|@tiptap\/(y-tiptap|extension-collaboration[a-z-]*))\//,
  markdown: /node_modules\/(@tiptap\/markdown|marked)\//,
  /** What every first page needs; in one file it compresses better than in thirty. */
  base: /apps\/web\/src\/(lib\/(?!organization-names)|app\/shell\/(?!shortcut-list)|ui\/(button|class-names|feedback|menu|page|person|toaster|toasts|visually-hidden)\.)|lucide-react\/dist\/esm\/(createLucideIcon|Icon|defaultAttributes|shared|context|icons\/(bell|building-2|ellipsis-vertical|house|layout-grid|log-out|messages-square|settings|shield-check|user-round|x)\.)|libs\/contracts\/src\/(errors|fields|people|route|session|spaces)\.ts/,
  /** And what the start page of a member needs besides. */
  start:
    /lucide-react\/dist\/esm\/icons\/(at-sign|check-check|coffee|eye|hash|lock|map-pin|megaphone|pen-line|reply|users)\.|apps\/web\/src\/(ui\/(card|date-time)|features\/spaces\/(space-kind|own-invitations)|features\/drafts\/drafts-(link|queries)|features\/notifications\/(count-query|inbox-count)|conversations\/composer\/drafts)\./,
};

/** Text is compressed once, here; the server only picks the file that the browser understands. */
const compress: Plugin = {
  name: 'compress',
  apply: 'build',
  writeBundle({ dir = '' }) {
    for (const name of globSync('**/*.{js,css,html,svg,topojson,json}', { cwd: dir })) {
      const path = join(dir, name);
      const content = readFileSync(path);
      if (content.length < 1_000) continue;
      const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 }; // 11 takes ten times as long for 4 % less
      writeFileSync(`${path}.br`, brotliCompressSync(content, { params: quality }));
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

export default defineConfig({
  plugins: [react(), compress],
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
