/** Endpoints of imports that speak JSON; taking in the file and giving out the error file are in upload.ts. */
import { z } from "zod"
import { endpoint } from "../../access/ask.ts"
import { commitImport } from "./commit-import.ts"
import { discardImport, getImport } from "./find-import.ts"
import { ImportView } from "./schema.ts"

/** The parameter of an import’s addresses. */
export const importById = z.strictObject({ id: z.uuid("the id of an import | 应为导入编号") })

export const importRoutes = [
  endpoint(
    "GET",
    "/imports/{id}",
    {
      may: "organisation:import",
      summary: "State and report of an import",
      params: importById,
      out: ImportView,
    },
    getImport,
  ),
  endpoint(
    "POST",
    "/imports/{id}/commit",
    { may: "organisation:import", summary: "Write a checked list", params: importById, out: ImportView },
    commitImport,
  ),
  endpoint(
    "DELETE",
    "/imports/{id}",
    {
      may: "organisation:import",
      summary: "Discard an import",
      params: importById,
      out: z.object({ id: z.string() }),
    },
    discardImport,
  ),
]
