import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The gallery is for development only: it is no entrypoint of WXT, so it never gets into the product. */
export default defineConfig({
  root: import.meta.dirname,
  // The screens are the product's own, on a browser that does nothing.
  resolve: {
    alias: { '#imports': fileURLToPath(new URL('stub-browser.ts', import.meta.url)) },
  },
  build: { outDir: '../../.kith/gallery', emptyOutDir: true, reportCompressedSize: false },
});
