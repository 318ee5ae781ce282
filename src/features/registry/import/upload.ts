/** The two addresses of imports that don't speak JSON: a list comes in as a file, its error file goes out. */
import { createWriteStream } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MultipartFile } from "@fastify/multipart"
import multipart from "@fastify/multipart"
import type { FastifyInstance, FastifyRequest } from "fastify"
import { AppError } from "../../../kernel/error.ts"
import { parseBody, parseRequest } from "../../../platform/http/parse-input.ts"
import type { Admit } from "../../../platform/http/serve-routes.ts"
import type { Ask } from "../../access/ask.ts"
import { errorFile } from "./error-file.ts"
import { getOwnImport } from "./find-import.ts"
import { openImport } from "./prepare-import.ts"
import { importById } from "./routes.ts"
import { prepareInBackground } from "./run-upload.ts"
import { ImportOptions } from "./schema.ts"

const maxBytes = 64 * 1024 * 1024

/** Adds `POST /imports` (202 with the id, while the dry run goes on) and `GET /imports/{id}/errors.csv`. */
export function registerImportUpload(app: FastifyInstance, prefix: string, admit: Admit<Ask>): void {
  app.register(async (scope) => {
    const limits = { fileSize: maxBytes, files: 1, fields: 3, fieldSize: 16_384 }
    await scope.register(multipart, { limits, throwFileSizeLimit: false })
    scope.post(`${prefix}/imports`, async (request, reply) => {
      const ask = await admit(request, "organisation:import")
      const { id } = await takeIn(ask, request)
      return reply.code(202).header("cache-control", "no-store").send({ id })
    })
    scope.get(`${prefix}/imports/:id/errors.csv`, async (request, reply) => {
      const ask = await admit(request, "organisation:import")
      const { id } = parseRequest(importById, request.params)
      const one = await getOwnImport(ask, id)
      const columns = one.facts?.columns ?? []
      return reply
        .header("content-type", "text/csv; charset=utf-8")
        .header("content-disposition", attachment(one.file_name))
        .header("cache-control", "no-store")
        .send(Readable.from(errorFile(ask.workspace.full, id, columns)))
    })
  })
}

async function takeIn(ask: Ask, request: FastifyRequest): Promise<{ id: string }> {
  if (!request.isMultipart()) throw withoutFile()
  const folder = await mkdtemp(join(tmpdir(), "headland-import-"))
  const path = join(folder, "list")
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  try {
    const { fileName, fields } = await spool(request, path)
    const options = parseBody(ImportOptions, fields)
    const open = await openImport(ask, fileName, options)
    const log = (error: unknown) => request.log.error(error, "an import failed")
    void prepareInBackground(ask, open, { path, mapping: options.mapping }, log).finally(removeFolder)
    return { id: open.id }
  } catch (error) {
    await removeFolder()
    throw error
  }
}

/** Writes the file to disk as it arrives, and gathers the fields beside it. */
async function spool(request: FastifyRequest, path: string) {
  const fields: Record<string, unknown> = {}
  let fileName: string | undefined
  for await (const part of request.parts()) {
    if (part.type === "file") fileName = await save(part, path)
    else fields[part.fieldname] = part.fieldname === "mapping" ? mappingOf(part.value) : part.value
  }
  if (fileName === undefined) throw withoutFile()
  return { fileName, fields }
}

async function save(part: MultipartFile, path: string): Promise<string> {
  await pipeline(part.file, createWriteStream(path))
  if (part.file.truncated)
    throw new AppError("too-large", {
      en: "The file is larger than 64 MB. Split the list, or import it on the server with “headland import organisations”.",
      zh: "文件超过64MB。请拆分名单，或在服务器上用 headland import organisations 导入。",
    })
  return part.filename || "list.csv"
}

function mappingOf(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return value
  }
}

function withoutFile(): AppError {
  return new AppError("bad-request", {
    en: "Send the list as multipart/form-data with a field “file”.",
    zh: "请以 multipart/form-data 上传，文件字段名为 file。",
  })
}

/** RFC 6266: a plain name for old readers, and the real one in UTF-8. */
function attachment(fileName: string): string {
  const name = `${fileName.replace(/\.[^.]*$/, "")}.refused.csv`
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
  return `attachment; filename="refused.csv"; filename*=UTF-8''${encoded}`
}
