/** Our server on the database of the benchmark. */
process.env.NODE_ENV = "production"
// A profile is written at an orderly exit only.
process.once("SIGINT", () => process.exit(0))
process.once("message", async ({ url, secret }) => {
  const { createServer } = await import("../dist/src/apps/server/create-server.js")
  const { installHeadland, openHeadland } = await import("../dist/src/apps/server/headland.js")
  const { serveHeadland } = await import("../dist/src/apps/server/serve-headland.js")
  const { siteAssets } = await import("../dist/src/apps/site/assets.js")
  const headland = await openHeadland(await installHeadland(url, secret))
  const app = createServer((line) => console.error(line))
  await serveHeadland(app, headland, siteAssets())
  await app.listen({ host: "127.0.0.1", port: 0 })
  process.send(app.server.address().port)
})
