/** Endpoints of statistics received from other offices. */
import { z } from "zod"
import type { Route } from "../../platform/http/route.ts"
import { type Ask, endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { correctSheet } from "./correct-sheet.ts"
import { explainFinding } from "./explain-finding.ts"
import { findSheets, getSheet, getSheetHistory } from "./find-sheets.ts"
import { receiveSheet, tryOutSheet } from "./receive-sheet.ts"
import {
  Check,
  ExplanationInput,
  FindSheetsQuery,
  SheetCorrection,
  SheetInput,
  SheetPage,
  SheetView,
} from "./schema.ts"

const params = z.strictObject({ id: Number19 })
const known = z.strictObject({ known: Number19.optional() })

export const receivedRoutes: Route<Ask>[] = [
  endpoint(
    "GET",
    "/received-sheets",
    { may: "received:read", summary: "A page of received sheets", query: FindSheetsQuery, out: SheetPage },
    findSheets,
  ),
  endpoint(
    "POST",
    "/received-sheets",
    { may: "received:write", summary: "A sheet comes in", body: SheetInput, out: SheetView, creates: true },
    receiveSheet,
  ),
  endpoint(
    "POST",
    "/received-sheets/check",
    {
      may: "received:write",
      summary: "What the checks would say of a sheet; writes nothing",
      body: SheetInput,
      out: Check,
    },
    tryOutSheet,
  ),
  endpoint(
    "GET",
    "/received-sheets/{id}",
    { may: "received:read", summary: "One received sheet", params, query: known, out: SheetView },
    getSheet,
  ),
  endpoint(
    "GET",
    "/received-sheets/{id}/history",
    { may: "received:read", summary: "A received sheet’s history", params, out: History },
    getSheetHistory,
  ),
  endpoint(
    "PUT",
    "/received-sheets/{id}",
    {
      may: "received:write",
      summary: "Correct the head of a sheet",
      params,
      body: SheetCorrection,
      out: SheetView,
      versioned: true,
    },
    correctSheet,
  ),
  endpoint(
    "POST",
    "/received-sheets/{id}/explanations",
    {
      may: "received:write",
      summary: "Explain a warning in words",
      params,
      body: ExplanationInput,
      out: SheetView,
      creates: true,
    },
    explainFinding,
  ),
]
