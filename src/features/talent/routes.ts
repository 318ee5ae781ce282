/** Endpoints of the joint training base. */
import { z } from "zod"
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { findTrainingBases, getTrainingBase, getTrainingBaseHistory } from "./find-training.ts"
import { addHost, correctCohort, openCohort } from "./open-cohort.ts"
import { correctPlacement, placeTrainee, recordOutcome } from "./place-trainee.ts"
import { correctBase, recogniseBase } from "./recognise-base.ts"
import {
  CohortCorrection,
  CohortInput,
  CohortView,
  FindTrainingBasesQuery,
  HostInput,
  OutcomeInput,
  PlacementCorrection,
  PlacementInput,
  PlacementView,
  TalentAt,
  TrainingBaseCorrection,
  TrainingBaseInput,
  TrainingBasePage,
  TrainingBaseView,
} from "./schema.ts"

const params = z.strictObject({ id: Number19 })
const write = { may: "training:write", params, versioned: true }

export const talentRoutes: Route<Ask>[] = [
  endpoint(
    "GET",
    "/training-bases",
    {
      may: "training:read",
      summary: "A page of training bases",
      query: FindTrainingBasesQuery,
      out: TrainingBasePage,
    },
    findTrainingBases,
  ),
  endpoint(
    "POST",
    "/training-bases",
    {
      may: "training:write",
      summary: "A training base is recognised",
      body: TrainingBaseInput,
      out: TrainingBaseView,
      creates: true,
    },
    recogniseBase,
  ),
  endpoint(
    "GET",
    "/training-bases/{id}",
    { may: "training:read", summary: "One training base", params, query: TalentAt, out: TrainingBaseView },
    getTrainingBase,
  ),
  endpoint(
    "GET",
    "/training-bases/{id}/history",
    { may: "training:read", summary: "A training base’s history", params, out: History },
    getTrainingBaseHistory,
  ),
  endpoint(
    "PUT",
    "/training-bases/{id}",
    { ...write, summary: "Correct a training base", body: TrainingBaseCorrection, out: TrainingBaseView },
    correctBase,
  ),
  endpoint(
    "POST",
    "/training-bases/{id}/cohorts",
    { ...write, summary: "A base opens a cohort", body: CohortInput, out: CohortView },
    openCohort,
  ),
  endpoint(
    "PUT",
    "/cohorts/{id}",
    { ...write, summary: "Correct a cohort", body: CohortCorrection, out: CohortView },
    correctCohort,
  ),
  endpoint(
    "POST",
    "/cohorts/{id}/hosts",
    { ...write, summary: "An organisation offers places in a cohort", body: HostInput, out: CohortView },
    addHost,
  ),
  endpoint(
    "POST",
    "/cohorts/{id}/placements",
    { ...write, summary: "Place a trainee with a host", body: PlacementInput, out: CohortView },
    placeTrainee,
  ),
  endpoint(
    "POST",
    "/placements/{id}/outcome",
    { ...write, summary: "Record how a placement ended", body: OutcomeInput, out: PlacementView },
    recordOutcome,
  ),
  endpoint(
    "PUT",
    "/placements/{id}",
    { ...write, summary: "Correct a placement", body: PlacementCorrection, out: PlacementView },
    correctPlacement,
  ),
]
