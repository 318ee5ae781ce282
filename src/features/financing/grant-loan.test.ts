/** A request's way to a loan on a real database, and what each party sees of it. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { raw } from "../../platform/database/statement.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "../access/ask.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { OrganisationInput } from "../registry/schema.ts"
import { askForLoan } from "./ask-for-loan.ts"
import { correctLoan } from "./correct-loan.ts"
import { decideAsBureau, decideAsParty } from "./decide-request.ts"
import { findLoanRequests, getLoanRequest, getLoanRequestHistory } from "./find-loans.ts"
import { findWaiting } from "./find-waiting.ts"
import { grantLoan } from "./grant-loan.ts"
import { loanV1 } from "./populations/loan.v1.ts"
import { removeMovement, reportMovement } from "./report-movement.ts"
import type { LoanRequestView } from "./schema.ts"
import { shareRequest } from "./share-request.ts"

let test1: TestWorkspace
let officer: Ask
let borrower: string
let enterprise: Ask
let bank: Ask
let rival: Ask
const numbers: Record<"bank" | "rival" | "insurer", string> = { bank: "", rival: "", insurer: "" }

beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
  const made = async (kind: "enterprise" | "bank" | "insurer", name: string) => {
    const body = OrganisationInput.parse({
      ...{ kind, name, nameEn: null, creditCode: null, foundedOn: null, division: null, industry: null },
      ...{ address: null, standing: "confirmed", source: null },
    })
    return (await enterOrganisation(officer, { body })).id
  }
  borrower = await made("enterprise", "演示企业001")
  numbers.bank = await made("bank", "演示银行甲")
  numbers.rival = await made("bank", "演示银行乙")
  numbers.insurer = await made("insurer", "演示保险")
  enterprise = await test1.as("enterprise", { organisations: [borrower] })
  bank = await test1.as("bank", { banks: [numbers.bank] })
  rival = await test1.as("bank", { banks: [numbers.rival] })
})
afterAll(async () => {
  const { problems } = await verifyLedger(test1.workspace.full)
  await test1.close()
  expect(problems).toEqual([])
})

const asking = (organisationId: string, amount = "2000000") => ({
  body: { organisationId, amount, purpose: "研发", purposeEn: null, askedOn: "2019-01-22", problemId: null },
})
const at = ({ id, version }: LoanRequestView) => ({ params: { id }, version })
const read = (ask: Ask, { id }: LoanRequestView) => getLoanRequest(ask, { params: { id }, query: {} })
const agreed = { decision: "agreed" as const, promisedOn: null, decidedOn: "2019-02-18" }
const terms = {
  principal: "2000000",
  ratePercent: "5.0025",
  termMonths: 12,
  grantedOn: "2019-03-04",
  ...{ bureauShare: "30", bankShare: "70", insurerShare: "0", insurerId: null, premium: null },
}

test("an enterprise asks, two banks get it, one agrees, and the loan is granted, drawn down and repaid", async () => {
  const asked = await askForLoan(enterprise, asking(borrower))
  expect(asked).toMatchObject({ state: "asked", parties: [{ role: "bureau", decision: "pending" }] })
  await expect(read(bank, asked)).rejects.toMatchObject({ code: "not-found" })

  const shared = await shareRequest(officer, {
    ...at(asked),
    body: { parties: [numbers.bank, numbers.rival] },
  })
  expect(shared.state).toBe("shared")
  const early = grantLoan(officer, { ...at(shared), body: { ...terms, bankId: numbers.bank } })
  await expect(early).rejects.toMatchObject({ code: "conflict" })

  const answer = { ...agreed, words: "授信200万元", sharePercent: "70" }
  const foreign = decideAsParty(rival, { ...at(shared), body: { ...answer, partyId: numbers.bank } })
  await expect(foreign).rejects.toMatchObject({ code: "not-allowed" })
  const after = await decideAsParty(bank, { ...at(shared), body: { ...answer, partyId: numbers.bank } })
  expect(after.state).toBe("agreed")
  const stale = decideAsBureau(officer, { ...at(shared), body: { ...answer, sharePercent: "30" } })
  await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile" })
  const all = await decideAsBureau(officer, {
    ...at(after),
    body: { ...answer, words: "县里三成", sharePercent: "30" },
  })

  const wrong = grantLoan(officer, { ...at(all), body: { ...terms, bankId: numbers.rival } })
  await expect(wrong).rejects.toMatchObject({ code: "invalid" })
  const granted = await grantLoan(officer, { ...at(all), body: { ...terms, bankId: numbers.bank } })
  expect(granted).toMatchObject({ state: "granted", loan: { principal: "2000000", movements: [] } })

  const loan = granted.loan!
  const drawn = await reportMovement(bank, {
    params: { id: loan.id },
    version: loan.version,
    body: { kind: "drawdown", amount: "2000000", happenedOn: "2019-03-06" },
  })
  const repaid = await reportMovement(officer, {
    params: { id: loan.id },
    version: drawn.version,
    body: { kind: "repayment", amount: "500000.50", happenedOn: "2019-06-20" },
  })
  expect(repaid.balance).toMatchObject({ outstanding: "1499999.5" })
  expect(repaid.movements.map(({ reportedBy }) => reportedBy)).toEqual([numbers.bank, null])

  const smaller = correctLoan(officer, {
    params: { id: loan.id },
    version: repaid.version,
    body: {
      ...terms,
      bankId: numbers.bank,
      principal: "1000000",
      correction: { class: "correction", reason: "It was mistyped." },
    },
  })
  await expect(smaller).rejects.toMatchObject({ code: "invalid" })
  const taken = await removeMovement(officer, {
    params: { id: repaid.movements[1]!.id },
    version: repaid.movements[1]!.version,
    body: { correction: { class: "correction", reason: "It was another loan’s." } },
  })
  expect(taken.balance.outstanding).toBe("2000000")
})

test("each party reads its own words, of the others only that they decided; the enterprise reads all", async () => {
  const [request] = (await findLoanRequests(officer, { query: { limit: 50 } })).loanRequests
  const words = async (ask: Ask) =>
    (await read(ask, request!)).parties.map((party) => [party.decision, party.words, party.sharePercent])
  expect(await words(enterprise)).toEqual([
    ["agreed", "县里三成", "30"],
    ["agreed", "授信200万元", "70"],
    ["pending", null, null],
  ])
  expect(await words(bank)).toEqual([
    ["agreed", null, null],
    ["agreed", "授信200万元", "70"],
    ["pending", null, null],
  ])
  expect(await words(rival)).toEqual([
    ["agreed", null, null],
    ["agreed", null, null],
    ["pending", null, null],
  ])
  expect((await read(bank, request!)).loan).not.toBeNull()
  expect((await read(rival, request!)).loan).toBeNull()
  const told = JSON.stringify(await getLoanRequestHistory(rival, { params: { id: request!.id } }))
  expect(told).not.toMatch(/授信|三成|drawdown/)
})

test("a request of an earlier day shows what had been decided and had moved by then", async () => {
  const [request] = (await findLoanRequests(officer, { query: { limit: 50 } })).loanRequests
  const on = (asOf: string) => getLoanRequest(officer, { params: { id: request!.id }, query: { asOf } })
  expect(await on("2019-02-17")).toMatchObject({ state: "shared", loan: null })
  expect(await on("2019-03-04")).toMatchObject({ state: "granted", loan: { movements: [] } })
  expect((await on("2019-03-06")).loan?.balance.outstanding).toBe("2000000")
})

test("waits for the bureau until it is shared, then for the bank that has it, and for nobody else", async () => {
  const waits = async (ask: Ask) => (await findWaiting(ask)).map(({ to, action }) => [to, action.en])
  const asked = await askForLoan(enterprise, asking(borrower, "800000"))
  const to = `/loans/${asked.id}`
  expect(await waits(officer)).toEqual([[to, "Share"]])
  expect(await waits(bank)).toEqual([])
  const shared = await shareRequest(officer, { ...at(asked), body: { parties: [numbers.bank] } })
  expect(await waits(officer)).toEqual([])
  expect(await waits(bank)).toEqual([[to, "Decide"]])
  expect(await waits(rival)).toEqual([])
  const pending = { decision: "pending" as const, words: null, sharePercent: null, decidedOn: null }
  const body = { ...pending, promisedOn: "2019-02-01", partyId: numbers.bank }
  await decideAsParty(bank, { ...at(shared), body })
  expect(await findWaiting(enterprise)).toMatchObject([
    { to, consequence: "broken-promise", dueOn: "2019-02-01" },
  ])
  expect(await waits(await test1.as("operator"))).toEqual([])
})

test("an enterprise asks for itself only, and nobody shares with an enterprise", async () => {
  const other = (await findLoanRequests(officer, { query: { limit: 1 } })).loanRequests[0]!
  await expect(askForLoan(enterprise, asking(numbers.bank))).rejects.toMatchObject({ code: "not-allowed" })
  const share = shareRequest(officer, { ...at(other), body: { parties: [borrower] } })
  await expect(share).rejects.toMatchObject({ code: "invalid" })
})

test("the population holds the loans granted by the day, each with its principal", async () => {
  const on = (day: string) =>
    officer.read.rows<{ value: string; contributor: string }>(
      raw(loanV1.sql, ["9223372036854775807", day, borrower]),
    )
  expect(await on("2019-03-03")).toEqual([])
  expect(await on("2019-03-31")).toMatchObject([{ value: "2000000", contributor: borrower }])
})
