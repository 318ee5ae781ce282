/** Puts everything behind its address: API, signing in, public pages, the app and its files. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import fastifyCompress from "@fastify/compress"
import fastifyStatic from "@fastify/static"
import type { FastifyInstance } from "fastify"
import { removeAbandonedImports } from "../../features/registry/import/prepare-import.ts"
import { registerImportUpload } from "../../features/registry/import/upload.ts"
import { packageRoot } from "../../platform/config/package-root.ts"
import { serveRoutes } from "../../platform/http/serve-routes.ts"
import { assetRoutes } from "../site/asset-routes.ts"
import type { SiteAssets } from "../site/assets.ts"
import { dataRoutes } from "../site/data-routes.ts"
import { siteRoutes } from "../site/site-routes.ts"
import { admitAnybody, admitMember } from "./admit.ts"
import { anybodyRoutes, apiDocument, apiPrefix, memberRoutes } from "./all-routes.ts"
import type { Headland } from "./headland.ts"
import { signInRoutes } from "./sign-in-routes.ts"

/** The product's version, as package.json has it. */
const version = "0.1.0"

export async function serveHeadland(
  app: FastifyInstance,
  headland: Headland,
  assets: SiteAssets,
): Promise<void> {
  const { definitions, workspace } = headland
  await removeAbandonedImports(workspace)
  await app.register(fastifyCompress, { threshold: 2048, encodings: ["br", "gzip"] })
  serveRoutes(app, apiPrefix, memberRoutes(definitions), admitMember(headland))
  serveRoutes(app, apiPrefix, anybodyRoutes(definitions), admitAnybody(headland))
  registerImportUpload(app, apiPrefix, admitMember(headland))
  const document = apiDocument(definitions, version)
  app.get("/api/openapi.json", (_request, reply) => reply.send(document))
  signInRoutes(app, headland)
  assetRoutes(app, assets)
  dataRoutes(app, headland)
  siteRoutes(app, headland, assets)
  await serveApp(app)
}

/** Only our own files run in the app; its components write their styles into the page. */
const appPolicy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'"

/** The app's files; every address below /app/ that is no file is a page of the app itself. */
async function serveApp(app: FastifyInstance): Promise<void> {
  const root = join(packageRoot, "dist/admin")
  if (!existsSync(root)) return
  await app.register(fastifyStatic, {
    root,
    prefix: "/app/",
    wildcard: false,
    index: false,
    maxAge: 31_536_000_000,
    immutable: true,
  })
  for (const path of ["/app", "/app/*"])
    app.get(path, (request, reply) =>
      // A file of an earlier build is gone, and a page in its place would only confuse.
      request.url.startsWith("/app/assets/")
        ? reply.callNotFound()
        : reply
            .header("content-security-policy", appPolicy)
            .sendFile("index.html", { maxAge: 0, immutable: false }),
    )
}
