/** Endpoints of technologies. */
import { z } from "zod"
import { Correction } from "../../../kernel/correction.ts"
import { endpoint } from "../../access/ask.ts"
import { Number19 } from "../../access/schema.ts"
import { GetOrganisationQuery } from "../schema.ts"
import {
  correctTechnology,
  endTechnology,
  findTechnologies,
  recordTechnology,
  removeTechnology,
} from "./record-technology.ts"
import { TechnologyCorrection, TechnologyInput, TechnologyList, TechnologyView, TieEnd } from "./schema.ts"

const byId = z.strictObject({ id: Number19 })
const changing = { may: "organisation:write", params: byId, versioned: true } as const

export const technologyRoutes = [
  endpoint(
    "GET",
    "/organisations/{id}/technologies",
    {
      may: "organisation:read",
      summary: "The technologies of an organisation",
      params: byId,
      query: GetOrganisationQuery,
      out: TechnologyList,
    },
    findTechnologies,
  ),
  endpoint(
    "POST",
    "/organisations/{id}/technologies",
    {
      may: "organisation:write",
      summary: "Record a technology",
      params: byId,
      body: TechnologyInput,
      out: TechnologyView,
      creates: true,
    },
    recordTechnology,
  ),
  endpoint(
    "PUT",
    "/technologies/{id}",
    { ...changing, summary: "Correct a technology", body: TechnologyCorrection, out: TechnologyView },
    correctTechnology,
  ),
  endpoint(
    "POST",
    "/technologies/{id}/end",
    { ...changing, summary: "End a technology on a day", body: TieEnd, out: TechnologyView },
    endTechnology,
  ),
  endpoint(
    "DELETE",
    "/technologies/{id}",
    {
      ...changing,
      summary: "Take back a technology",
      body: z.strictObject({ correction: Correction }),
      out: z.object({ entry: z.string() }),
    },
    removeTechnology,
  ),
]
