/** Endpoints of the register. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { correctOrganisation, enterOrganisation } from "./enter-organisation.ts"
import {
  findExpiringClasses,
  findOrganisations,
  getOrganisation,
  getOrganisationHistory,
} from "./find-organisations.ts"
import { linkRoutes } from "./links/routes.ts"
import { correctClass, recordClass, removeClass } from "./record-class.ts"
import {
  ClassCorrection,
  ClassInput,
  ClassView,
  ExpiringPage,
  ExpiringQuery,
  FindOrganisationsQuery,
  GetOrganisationQuery,
  OrganisationCorrection,
  OrganisationInput,
  OrganisationPage,
  OrganisationView,
} from "./schema.ts"
import { technologyRoutes } from "./technologies/routes.ts"

const byId = z.strictObject({ id: Number19 })

export const registryRoutes = [
  ...technologyRoutes,
  ...linkRoutes,
  endpoint(
    "GET",
    "/organisations",
    {
      may: "organisation:read",
      summary: "A page of the register",
      query: FindOrganisationsQuery,
      out: OrganisationPage,
    },
    findOrganisations,
  ),
  endpoint(
    "POST",
    "/organisations",
    {
      may: "organisation:write",
      summary: "Enter an organisation",
      body: OrganisationInput,
      out: OrganisationView,
      creates: true,
    },
    enterOrganisation,
  ),
  endpoint(
    "GET",
    "/organisations/{id}",
    {
      may: "organisation:read",
      summary: "One organisation",
      params: byId,
      query: GetOrganisationQuery,
      out: OrganisationView,
    },
    getOrganisation,
  ),
  endpoint(
    "PUT",
    "/organisations/{id}",
    {
      may: "organisation:write",
      summary: "Correct an organisation",
      params: byId,
      body: OrganisationCorrection,
      out: OrganisationView,
      versioned: true,
    },
    correctOrganisation,
  ),
  endpoint(
    "GET",
    "/organisations/{id}/history",
    { may: "organisation:read", summary: "An organisation’s history", params: byId, out: History },
    getOrganisationHistory,
  ),
  endpoint(
    "POST",
    "/organisations/{id}/classes",
    {
      may: "organisation:write",
      summary: "Record a class period",
      params: byId,
      body: ClassInput,
      out: ClassView,
      creates: true,
    },
    recordClass,
  ),
  endpoint(
    "GET",
    "/class-periods",
    {
      may: "organisation:read",
      summary: "Class periods that run out before a day",
      query: ExpiringQuery,
      out: ExpiringPage,
    },
    findExpiringClasses,
  ),
  endpoint(
    "PUT",
    "/class-periods/{id}",
    {
      may: "organisation:write",
      summary: "Correct a class period",
      params: byId,
      body: ClassCorrection,
      out: ClassView,
      versioned: true,
    },
    correctClass,
  ),
  endpoint(
    "DELETE",
    "/class-periods/{id}",
    {
      may: "organisation:write",
      summary: "Take back a class period",
      params: byId,
      body: z.strictObject({ correction: Correction }),
      out: z.object({ entry: z.string() }),
      versioned: true,
    },
    removeClass,
  ),
]
