/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { browserLaunchOptions } from './scripts/find-browser.ts';
import { serveCharacterMaps } from './scripts/serve-character-maps.ts';

const noNetwork = fileURLToPath(new URL('./src/library/model/no-network.ts', import.meta.url));

// A relative base lets the built app run from any static folder and sub-path.
export default defineConfig({
  base: './',
  plugins: [
    react(),
    serveCharacterMaps(),
    VitePWA({
      // The app registers it itself: an inline script would break the content security policy.
      injectRegister: false,
      registerType: 'prompt',
      workbox: {
        globPatterns: ['**/*.{js,mjs,css,html,svg,png,woff2,json,txt}'],
        maximumFileSizeToCacheInBytes: 10_000_000,
        cleanupOutdatedCaches: true,
        // Also the page that brought it is answered from what is kept, not only the next one.
        clientsClaim: true,
        // Few files need one of the 1.7 MB of character maps: each is kept once it has been needed.
        runtimeCaching: [
          {
            urlPattern: ({ url }) => url.pathname.includes('/pdfjs/cmaps/'),
            handler: 'CacheFirst',
            options: { cacheName: 'character-maps' },
          },
        ],
      },
      manifest: {
        name: 'Redthread',
        short_name: 'Redthread',
        description: 'Mark the claims in a news article and follow each one to its source.',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#f5f7f6',
        // The pictures are made of the drawing by `npm run icons`.
        icons: [
          { src: 'redthread.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  // Citation-js could fetch records by their DOI; here it only writes down what it is given.
  resolve: { alias: { 'node-fetch': noNetwork, 'sync-fetch': noNetwork } },
  build: {
    target: 'es2022',
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    manifest: true,
    // What the built app has to say of the libraries in it; linked in the settings.
    license: { fileName: 'licences.txt' },
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/anchoring/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
        },
      },
      {
        extends: true,
        // Found only when a test is under way, it would make the page load anew, with a second React beside the first.
        optimizeDeps: {
          include: [
            'react-dropzone',
            '@tiptap/pm/commands',
            '@tiptap/pm/history',
            '@tiptap/pm/model',
            '@tiptap/pm/schema-list',
            '@tiptap/pm/transform',
          ],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
