/** Endpoints of research institutes. */
import { z } from "zod"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { addCapability, correctAgreement, endAgreement } from "./change-agreement.ts"
import { enterAgreement } from "./enter-agreement.ts"
import { findInstitutes, getInstitute, getInstituteHistory } from "./find-institutes.ts"
import {
  AgreementCorrection,
  AgreementInput,
  CapabilityInput,
  EndAgreementInput,
  FindInstitutesQuery,
  InstitutePage,
  InstituteView,
} from "./schema.ts"

const params = z.strictObject({ id: Number19 })
const known = z.strictObject({ known: Number19.optional() })
const read = { may: "institute:read", params } as const
const write = { may: "institute:write", params, out: InstituteView, versioned: true } as const

export const dockingRoutes = [
  endpoint(
    "GET",
    "/institutes",
    {
      may: "institute:read",
      summary: "A page of institutes that have settled",
      query: FindInstitutesQuery,
      out: InstitutePage,
    },
    findInstitutes,
  ),
  endpoint(
    "POST",
    "/institutes",
    {
      may: "institute:write",
      summary: "An institute settles by an agreement",
      body: AgreementInput,
      out: InstituteView,
      creates: true,
    },
    enterAgreement,
  ),
  endpoint(
    "GET",
    "/institutes/{id}",
    { ...read, summary: "One institute, by its agreement", query: known, out: InstituteView },
    getInstitute,
  ),
  endpoint(
    "GET",
    "/institutes/{id}/history",
    { ...read, summary: "An institute’s history", out: History },
    getInstituteHistory,
  ),
  endpoint(
    "POST",
    "/institutes/{id}/capabilities",
    { ...write, summary: "Record what the institute is able to do", body: CapabilityInput },
    addCapability,
  ),
  endpoint(
    "POST",
    "/institutes/{id}/end",
    { ...write, summary: "The agreement ends", body: EndAgreementInput },
    endAgreement,
  ),
  endpoint(
    "PUT",
    "/institutes/{id}",
    { ...write, summary: "Correct an agreement and its capabilities", body: AgreementCorrection },
    correctAgreement,
  ),
]
