/** Endpoints of statistics: indicators, taking a figure, and targets. Opening figures is publication's to answer. */
import { z } from "zod"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import type { Definitions } from "./definitions.ts"
import { FigureQuestion, IdentifiedFigure, Indicator } from "./schema.ts"
import { listIndicators, takeFigure } from "./take-figure.ts"
import { findTargetProgress, getTargetProgress } from "./targets/find-progress.ts"
import { findTargets, getTarget, getTargetHistory } from "./targets/find-targets.ts"
import { correctTarget, endTarget, setTarget } from "./targets/set-target.ts"
import {
  FindTargetsQuery,
  TargetCorrection,
  TargetEnd,
  TargetInput,
  TargetMeasuredAt,
  TargetPage,
  TargetProgress,
  TargetProgressPage,
  TargetProgressQuery,
  TargetView,
} from "./targets/target-schema.ts"

const params = z.strictObject({ id: Number19 })
const known = z.strictObject({ known: Number19.optional() })
const write = { may: "target:write", params, out: TargetView, versioned: true }

export const statisticsRoutes = (definitions: Definitions) => [
  endpoint(
    "GET",
    "/indicators",
    { may: "figure:read", summary: "All indicators", out: z.object({ indicators: z.array(Indicator) }) },
    async () => ({ indicators: listIndicators(definitions) }),
  ),
  endpoint(
    "POST",
    "/figures",
    {
      may: "figure:take",
      summary: "Take a figure: compute it from the records and keep it",
      body: FigureQuestion,
      out: IdentifiedFigure,
      creates: true,
    },
    (ask, { body }) => takeFigure(ask, definitions, body),
  ),
  endpoint(
    "GET",
    "/targets",
    { may: "target:read", summary: "A page of targets", query: FindTargetsQuery, out: TargetPage },
    findTargets,
  ),
  endpoint(
    "POST",
    "/targets",
    { may: "target:write", summary: "Set a target", body: TargetInput, out: TargetView, creates: true },
    setTarget,
  ),
  endpoint(
    "GET",
    "/targets/{id}",
    { may: "target:read", summary: "One target", params, query: known, out: TargetView },
    getTarget,
  ),
  endpoint(
    "GET",
    "/targets/{id}/history",
    { may: "target:read", summary: "A target’s history", params, out: History },
    getTargetHistory,
  ),
  endpoint(
    "PUT",
    "/targets/{id}",
    { ...write, summary: "Correct a target", body: TargetCorrection },
    correctTarget,
  ),
  endpoint(
    "POST",
    "/targets/{id}/end",
    { ...write, summary: "Give a target up", body: TargetEnd },
    endTarget,
  ),
  endpoint(
    "GET",
    "/targets/{id}/progress",
    {
      may: "target:read",
      summary: "How far a target is reached, quarter by quarter",
      params,
      query: TargetMeasuredAt,
      out: TargetProgress,
    },
    (ask, asked) => getTargetProgress(ask, definitions, asked),
  ),
  endpoint(
    "GET",
    "/target-progress",
    {
      may: "target:read",
      summary: "How far the targets of a day or of a year are reached",
      query: TargetProgressQuery,
      out: TargetProgressPage,
    },
    (ask, { query }) => findTargetProgress(ask, definitions, query),
  ),
]
