/** Endpoints of enterprises’ quarterly returns. */
import { z } from "zod"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { acceptReturn } from "./accept-return.ts"
import { correctReturn } from "./correct-return.ts"
import { fileReturn, refileReturn } from "./file-return.ts"
import { findDueReturns, findReturns, getReturn, getReturnHistory } from "./find-returns.ts"
import { questionReturn } from "./question-return.ts"
import {
  DueQuery,
  DueReturns,
  FileInput,
  FindReturnsQuery,
  QuestionInput,
  RefileInput,
  ReturnCorrection,
  ReturnPage,
  ReturnView,
} from "./schema.ts"

const params = z.strictObject({ id: Number19 })
const known = z.strictObject({ known: Number19.optional() })
const review = { may: "return:review", params, out: ReturnView, versioned: true }

export const returnsRoutes = [
  endpoint(
    "GET",
    "/returns",
    { may: "return:read", summary: "A page of returns", query: FindReturnsQuery, out: ReturnPage },
    findReturns,
  ),
  endpoint(
    "POST",
    "/returns",
    { may: "return:file", summary: "File a return", body: FileInput, out: ReturnView, creates: true },
    fileReturn,
  ),
  endpoint(
    "GET",
    "/returns/{id}",
    { may: "return:read", summary: "One return", params, query: known, out: ReturnView },
    getReturn,
  ),
  endpoint(
    "GET",
    "/returns/{id}/history",
    { may: "return:read", summary: "A return’s history", params, out: History },
    getReturnHistory,
  ),
  endpoint(
    "POST",
    "/returns/{id}/refile",
    {
      may: "return:file",
      summary: "File it again, with an answer where something was asked",
      params,
      body: RefileInput,
      out: ReturnView,
      versioned: true,
    },
    refileReturn,
  ),
  endpoint(
    "POST",
    "/returns/{id}/question",
    { ...review, summary: "Send it back with a question", body: QuestionInput },
    questionReturn,
  ),
  endpoint("POST", "/returns/{id}/accept", { ...review, summary: "Accept it" }, acceptReturn),
  endpoint(
    "PUT",
    "/returns/{id}",
    { ...review, summary: "Correct an accepted return", body: ReturnCorrection },
    correctReturn,
  ),
  endpoint(
    "GET",
    "/due-returns",
    { may: "return:read", summary: "Who has still to file for a quarter", query: DueQuery, out: DueReturns },
    findDueReturns,
  ),
]
