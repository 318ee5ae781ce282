/** A loan that no narrow reader of the demo reaches: of another enterprise, from another bank, without an insurer. */
import { expect } from "vitest"
import type { TestServer } from "../server.ts"

/** Has it asked for, shared, agreed to, granted and drawn, each step by whoever may take it. */
export async function grantLoanOfOthers(server: TestServer, organisationId: string): Promise<void> {
  const officer = await server.as("officer")
  const post = async (path: string, body: unknown, cookie = officer, version = "") => {
    const headers = version !== "" && { headers: { "if-match": `"${version}"` } }
    const answer = await server.call("POST", `/api/v1${path}`, { cookie, body, ...headers })
    expect({ status: answer.status, body: answer.body }).toMatchObject({
      status: expect.toSatisfy((one) => [200, 201].includes(one)),
    })
    return answer.body as { id: string; version: string }
  }
  const bank = (await post("/organisations", otherBank)).id
  const { member } = (await post(
    "/members",
    { name: "演示银行庚", email: "other-bank@test.invalid", role: "bank", banks: [bank] },
    await server.as("administrator"),
  )) as unknown as { member: { account: string } }
  const banker = await server.signIn(member.account)
  const request = await post("/loan-requests", { organisationId, ...wanted })
  const at = `/loan-requests/${request.id}`
  const { version: shared } = await post(`${at}/share`, { parties: [bank] }, officer, request.version)
  const decided = await post(`${at}/decide`, { ...agreed, partyId: bank }, banker, shared)
  await post(`${at}/grant`, { ...terms, bankId: bank }, officer, decided.version)
  const { loan } = (await server.call("GET", `/api/v1${at}`, { cookie: banker })).body as {
    loan: { id: string; version: string }
  }
  await post(
    `/loans/${loan.id}/movements`,
    { kind: "drawdown", amount: "300000", happenedOn: "2019-06-27" },
    banker,
    loan.version,
  )
}

const otherBank = {
  kind: "bank",
  name: "演示银行奉化支行",
  nameEn: "Demo Bank, Fenghua branch",
  creditCode: null,
  foundedOn: null,
  division: "330225",
  industry: null,
  address: null,
  standing: "confirmed",
  source: "演示数据",
}

const wanted = {
  amount: "300000",
  purpose: "原料采购",
  purposeEn: "Raw materials",
  askedOn: "2019-06-25",
  problemId: null,
}

const agreed = {
  decision: "agreed",
  words: "同意（演示）",
  sharePercent: "70",
  promisedOn: null,
  decidedOn: "2019-06-26",
}

const terms = {
  insurerId: null,
  principal: "300000",
  ratePercent: "4.35",
  termMonths: 12,
  grantedOn: "2019-06-26",
  bureauShare: "30",
  bankShare: "70",
  insurerShare: "0",
  premium: null,
}
