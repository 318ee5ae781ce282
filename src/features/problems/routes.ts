/** Endpoints of visits and problems. */
import { z } from "zod"
import { Day } from "../../kernel/day.ts"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { actOnProblem, handOverProblem, solveProblem } from "./act-on-problem.ts"
import { correctProblem } from "./correct-problem.ts"
import { correctVisit, dropVisit } from "./correct-visit.ts"
import {
  findProblems,
  findVisits,
  getProblem,
  getProblemHistory,
  getVisit,
  getVisitHistory,
} from "./find-problems.ts"
import { raiseProblem } from "./raise-problem.ts"
import { carryOutVisit, planVisit, recordVisit } from "./record-visit.ts"
import { reopenProblem } from "./reopen-problem.ts"
import {
  ActInput,
  CarryOutInput,
  ConfirmInput,
  DropInput,
  FindProblemsQuery,
  FindVisitsQuery,
  HandOverInput,
  PlanVisitInput,
  ProblemCorrection,
  ProblemPage,
  ProblemRecord,
  RaiseInput,
  RecordVisitInput,
  ReopenInput,
  SettleInput,
  SolveInput,
  VisitCorrection,
  VisitPage,
  VisitRecord,
} from "./schema.ts"
import { confirmProblem, settleProblem } from "./settle-problem.ts"

const params = z.strictObject({ id: Number19 })
const query = z.strictObject({ known: Number19.optional(), asOf: Day.optional() })
const ofVisit = { may: "visit:write", params, out: VisitRecord, versioned: true }
const ofProblem = { may: "problem:write", params, out: ProblemRecord, versioned: true }
const ofEnterprise = { ...ofProblem, may: "problem:raise" }
const newVisit = { may: "visit:write", out: VisitRecord, creates: true }

const visitRoutes = [
  endpoint(
    "GET",
    "/visits",
    {
      may: "visit:read",
      summary: "A page of visits, planned ones first",
      query: FindVisitsQuery,
      out: VisitPage,
    },
    findVisits,
  ),
  endpoint(
    "POST",
    "/visits",
    { ...newVisit, summary: "Record a visit with the problems found on it", body: RecordVisitInput },
    recordVisit,
  ),
  endpoint("POST", "/visits/plan", { ...newVisit, summary: "Plan a visit", body: PlanVisitInput }, planVisit),
  endpoint(
    "GET",
    "/visits/{id}",
    { may: "visit:read", summary: "One visit", params, query, out: VisitRecord },
    getVisit,
  ),
  endpoint(
    "GET",
    "/visits/{id}/history",
    { may: "visit:read", summary: "A visit’s history", params, out: History },
    getVisitHistory,
  ),
  endpoint(
    "POST",
    "/visits/{id}/record",
    { ...ofVisit, summary: "A planned visit took place", body: CarryOutInput },
    carryOutVisit,
  ),
  endpoint(
    "POST",
    "/visits/{id}/drop",
    { ...ofVisit, summary: "Drop a planned visit", body: DropInput },
    dropVisit,
  ),
  endpoint(
    "PUT",
    "/visits/{id}",
    { ...ofVisit, summary: "Correct a visit", body: VisitCorrection },
    correctVisit,
  ),
]

const problemRoutes = [
  endpoint(
    "GET",
    "/problems",
    {
      may: "problem:read",
      summary: "A page of problems in order of consequence",
      query: FindProblemsQuery,
      out: ProblemPage,
    },
    findProblems,
  ),
  endpoint(
    "POST",
    "/problems",
    { may: "problem:raise", summary: "Raise a problem", body: RaiseInput, out: ProblemRecord, creates: true },
    raiseProblem,
  ),
  endpoint(
    "GET",
    "/problems/{id}",
    { may: "problem:read", summary: "One problem with its chain", params, query, out: ProblemRecord },
    getProblem,
  ),
  endpoint(
    "GET",
    "/problems/{id}/history",
    { may: "problem:read", summary: "A problem’s history", params, out: History },
    getProblemHistory,
  ),
  endpoint(
    "POST",
    "/problems/{id}/act",
    { ...ofProblem, summary: "Note what was done", body: ActInput },
    actOnProblem,
  ),
  endpoint(
    "POST",
    "/problems/{id}/hand-over",
    { ...ofProblem, summary: "Give it to another officer or promise another day", body: HandOverInput },
    handOverProblem,
  ),
  endpoint(
    "POST",
    "/problems/{id}/solve",
    { ...ofProblem, summary: "Say that it is solved; the enterprise’s answer is awaited", body: SolveInput },
    solveProblem,
  ),
  endpoint(
    "POST",
    "/problems/{id}/confirm",
    { ...ofEnterprise, summary: "The enterprise confirms that it is solved", body: ConfirmInput },
    confirmProblem,
  ),
  endpoint(
    "POST",
    "/problems/{id}/settle",
    { ...ofProblem, summary: "Settle it by slip, call or silence", body: SettleInput },
    settleProblem,
  ),
  endpoint(
    "POST",
    "/problems/{id}/reopen",
    { ...ofEnterprise, summary: "Send it back: it is not solved", body: ReopenInput },
    reopenProblem,
  ),
  endpoint(
    "PUT",
    "/problems/{id}",
    { ...ofProblem, summary: "Correct a problem and its settlement", body: ProblemCorrection },
    correctProblem,
  ),
]

export const problemsRoutes = [...visitRoutes, ...problemRoutes]
