/** Endpoints of centres and tenancies. */
import { z } from "zod"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { correctTenancy, endTenancy, moveTenant } from "./change-tenancy.ts"
import {
  findCentres,
  findTenancies,
  getCentre,
  getCentreHistory,
  getTenancy,
  getTenancyHistory,
} from "./find-tenancies.ts"
import { openCentre } from "./open-centre.ts"
import {
  CentreInput,
  CentreView,
  EndInput,
  FindTenanciesQuery,
  MoveInput,
  SettleInput,
  TenancyCorrection,
  TenancyPage,
  TenancyView,
} from "./schema.ts"
import { settleOrganisation } from "./settle-organisation.ts"

const params = z.strictObject({ id: Number19 })
const known = z.strictObject({ known: Number19.optional() })
const write = { may: "tenancy:write", params, out: TenancyView, versioned: true }

export const centresRoutes = [
  endpoint(
    "GET",
    "/centres",
    { may: "centre:read", summary: "The centres", out: z.object({ centres: z.array(CentreView) }) },
    findCentres,
  ),
  endpoint(
    "POST",
    "/centres",
    { may: "centre:write", summary: "Open a centre", body: CentreInput, out: CentreView, creates: true },
    openCentre,
  ),
  endpoint(
    "GET",
    "/centres/{id}",
    { may: "centre:read", summary: "One centre", params, out: CentreView },
    getCentre,
  ),
  endpoint(
    "GET",
    "/centres/{id}/history",
    { may: "centre:read", summary: "A centre’s history", params, out: History },
    getCentreHistory,
  ),
  endpoint(
    "GET",
    "/tenancies",
    { may: "tenancy:read", summary: "A page of tenancies", query: FindTenanciesQuery, out: TenancyPage },
    findTenancies,
  ),
  endpoint(
    "POST",
    "/tenancies",
    {
      may: "tenancy:write",
      summary: "An organisation settles in a centre",
      body: SettleInput,
      out: TenancyView,
      creates: true,
    },
    settleOrganisation,
  ),
  endpoint(
    "GET",
    "/tenancies/{id}",
    { may: "tenancy:read", summary: "One tenancy", params, query: known, out: TenancyView },
    getTenancy,
  ),
  endpoint(
    "GET",
    "/tenancies/{id}/history",
    { may: "tenancy:read", summary: "A tenancy’s history", params, out: History },
    getTenancyHistory,
  ),
  endpoint(
    "POST",
    "/tenancies/{id}/move",
    { ...write, summary: "The tenant moves to another stage or unit", body: MoveInput },
    moveTenant,
  ),
  endpoint(
    "POST",
    "/tenancies/{id}/end",
    { ...write, summary: "The tenancy ends", body: EndInput },
    endTenancy,
  ),
  endpoint(
    "PUT",
    "/tenancies/{id}",
    { ...write, summary: "Correct a tenancy’s days and stages", body: TenancyCorrection },
    correctTenancy,
  ),
]
