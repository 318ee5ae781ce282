/** Endpoints of introduced projects. */
import { z } from "zod"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { correctProject, loseProject, moveProjectOn, planNextStep } from "./change-project.ts"
import { enterProject } from "./enter-project.ts"
import { findProjects, getProject, getProjectHistory } from "./find-projects.ts"
import {
  FindProjectsQuery,
  LoseInput,
  MoveOnInput,
  NextStepInput,
  ProjectCorrection,
  ProjectInput,
  ProjectPage,
  ProjectView,
} from "./schema.ts"

const params = z.strictObject({ id: Number19 })
const known = z.strictObject({ known: Number19.optional() })
const read = { may: "project:read", params } as const
const write = { may: "project:write", params, out: ProjectView, versioned: true } as const

export const pipelineRoutes = [
  endpoint(
    "GET",
    "/projects",
    { may: "project:read", summary: "A page of projects", query: FindProjectsQuery, out: ProjectPage },
    findProjects,
  ),
  endpoint(
    "POST",
    "/projects",
    {
      may: "project:write",
      summary: "Enter a project",
      body: ProjectInput,
      out: ProjectView,
      creates: true,
    },
    enterProject,
  ),
  endpoint(
    "GET",
    "/projects/{id}",
    { ...read, summary: "One project", query: known, out: ProjectView },
    getProject,
  ),
  endpoint(
    "GET",
    "/projects/{id}/history",
    { ...read, summary: "A project’s history", out: History },
    getProjectHistory,
  ),
  endpoint(
    "POST",
    "/projects/{id}/move",
    { ...write, summary: "The project goes on to a later stage", body: MoveOnInput },
    moveProjectOn,
  ),
  endpoint(
    "POST",
    "/projects/{id}/lose",
    { ...write, summary: "The project is lost", body: LoseInput },
    loseProject,
  ),
  endpoint(
    "POST",
    "/projects/{id}/next-step",
    { ...write, summary: "Say what is to be done next", body: NextStepInput },
    planNextStep,
  ),
  endpoint(
    "PUT",
    "/projects/{id}",
    { ...write, summary: "Correct a project and its stages", body: ProjectCorrection },
    correctProject,
  ),
]
