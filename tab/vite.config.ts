import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    // `npm run check` and `npm run bench` read from it what each first screen fetches.
    manifest: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Files that are always fetched together are one, which gzips better than its parts.
          groups: [
            { name: 'start', tags: ['$initial'], priority: 1 },
            {
              name: 'fields',
              test: /@fluentui[\\/]react-(field|input|radio|select|textarea)[\\/]/,
            },
          ],
        },
      },
    },
  },
})
