/** Endpoints of loan requests and loans. */
import { z } from "zod"
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"
import { endpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { askForLoan } from "./ask-for-loan.ts"
import { correctLoan, correctLoanRequest, withdrawRequest } from "./correct-loan.ts"
import { decideAsBureau, decideAsParty } from "./decide-request.ts"
import {
  findLoanRequests,
  getLoan,
  getLoanHistory,
  getLoanRequest,
  getLoanRequestHistory,
} from "./find-loans.ts"
import { grantLoan } from "./grant-loan.ts"
import { correctMovement, removeMovement, reportMovement } from "./report-movement.ts"
import {
  BureauAnswer,
  DecideInput,
  FindLoanRequestsQuery,
  GrantInput,
  LoanCorrection,
  LoanRequestCorrection,
  LoanRequestInput,
  LoanRequestPage,
  LoanRequestView,
  LoanView,
  MovementCorrection,
  MovementInput,
  ShareInput,
  WithdrawInput,
} from "./schema.ts"
import { shareRequest } from "./share-request.ts"

const params = z.strictObject({ id: Number19 })
const known = z.strictObject({ known: Number19.optional() })
const at = FindLoanRequestsQuery.pick({ known: true, asOf: true })
const request = { params, out: LoanRequestView, versioned: true }
const loan = { params, out: LoanView, versioned: true }

export const financingRoutes: Route<Ask>[] = [
  endpoint(
    "GET",
    "/loan-requests",
    {
      may: "loan:read",
      summary: "A page of loan requests",
      query: FindLoanRequestsQuery,
      out: LoanRequestPage,
    },
    findLoanRequests,
  ),
  endpoint(
    "POST",
    "/loan-requests",
    {
      may: "loan:request",
      summary: "An enterprise asks for a loan",
      body: LoanRequestInput,
      out: LoanRequestView,
      creates: true,
    },
    askForLoan,
  ),
  endpoint(
    "GET",
    "/loan-requests/{id}",
    { may: "loan:read", summary: "One loan request", params, query: at, out: LoanRequestView },
    getLoanRequest,
  ),
  endpoint(
    "GET",
    "/loan-requests/{id}/history",
    { may: "loan:read", summary: "A loan request’s history", params, out: History },
    getLoanRequestHistory,
  ),
  endpoint(
    "PUT",
    "/loan-requests/{id}",
    { ...request, may: "loan:write", summary: "Correct a loan request", body: LoanRequestCorrection },
    correctLoanRequest,
  ),
  endpoint(
    "POST",
    "/loan-requests/{id}/withdraw",
    { ...request, may: "loan:request", summary: "Withdraw a loan request", body: WithdrawInput },
    withdrawRequest,
  ),
  endpoint(
    "POST",
    "/loan-requests/{id}/share",
    { ...request, may: "loan:write", summary: "Share a request with banks and insurers", body: ShareInput },
    shareRequest,
  ),
  endpoint(
    "POST",
    "/loan-requests/{id}/decide",
    { ...request, may: "loan:decide", summary: "A bank or an insurer decides its part", body: DecideInput },
    decideAsParty,
  ),
  endpoint(
    "POST",
    "/loan-requests/{id}/decide-for-bureau",
    { ...request, may: "loan:write", summary: "The bureau decides its part", body: BureauAnswer },
    decideAsBureau,
  ),
  endpoint(
    "POST",
    "/loan-requests/{id}/grant",
    { ...request, may: "loan:write", summary: "Record the loan granted on a request", body: GrantInput },
    grantLoan,
  ),
  endpoint(
    "GET",
    "/loans/{id}",
    { may: "loan:read", summary: "One loan with its movements", params, query: known, out: LoanView },
    getLoan,
  ),
  endpoint(
    "GET",
    "/loans/{id}/history",
    { may: "loan:read", summary: "A loan’s history", params, out: History },
    getLoanHistory,
  ),
  endpoint(
    "PUT",
    "/loans/{id}",
    { ...loan, may: "loan:write", summary: "Correct a loan’s terms", body: LoanCorrection },
    correctLoan,
  ),
  endpoint(
    "POST",
    "/loans/{id}/movements",
    { ...loan, may: "loan:read", summary: "Report what moved on a loan", body: MovementInput },
    reportMovement,
  ),
  endpoint(
    "PUT",
    "/loan-movements/{id}",
    { ...loan, may: "loan:read", summary: "Correct a movement of a loan", body: MovementCorrection },
    correctMovement,
  ),
  endpoint(
    "DELETE",
    "/loan-movements/{id}",
    {
      ...loan,
      may: "loan:read",
      summary: "Take back a movement of a loan",
      body: MovementCorrection.pick({ correction: true }),
    },
    removeMovement,
  ),
]
