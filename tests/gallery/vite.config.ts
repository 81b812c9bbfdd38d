import { defineConfig } from 'vite';

/** The gallery is for development only: it is no entrypoint of WXT, so it never gets into the product. */
export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../../.kith/gallery', emptyOutDir: true, reportCompressedSize: false },
});
