/** The files of public pages, by addresses that change with their content. */
import type { FastifyInstance } from "fastify"
import type { SiteAssets } from "./assets.ts"

const ages = { immutable: "public, max-age=31536000, immutable", short: "public, max-age=300" }

export function assetRoutes(app: FastifyInstance, assets: SiteAssets): void {
  app.get("/assets/*", (request, reply) => {
    const asset = assets.get(request.url.split("?")[0] ?? "")
    if (!asset) return reply.callNotFound()
    return reply
      .header("content-type", asset.type)
      .header("cache-control", ages[asset.cache])
      .send(asset.body)
  })
}
