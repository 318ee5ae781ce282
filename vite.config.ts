/** Builds the app that officers, operators and enterprises work in; served under /app/. */
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path("src/apps/admin"),
  base: "/app/",
  plugins: [react()],
  build: {
    outDir: path("dist/admin"),
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { app: path("src/apps/admin/index.html"), public: path("src/ui/public.css") },
    },
  },
  // The origin stays the browser's own: the server refuses changes that come from another site.
  server: { proxy: { "/api": { target: "http://127.0.0.1:3700", changeOrigin: false } } },
})
