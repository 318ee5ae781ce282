/** The demo’s events of loan requests and loans: one that became a loan, and three on their way. */
import { askForLoan } from "../src/features/financing/ask-for-loan.ts"
import { decideAsBureau, decideAsParty } from "../src/features/financing/decide-request.ts"
import { grantLoan } from "../src/features/financing/grant-loan.ts"
import { reportMovement } from "../src/features/financing/report-movement.ts"
import type { BureauAnswer, MovementInput } from "../src/features/financing/schema.ts"
import { shareRequest } from "../src/features/financing/share-request.ts"
import { type DemoEvent, known, type Memory, type Person } from "./event.ts"

interface PlannedRequest {
  key: string
  /** The enterprise, by its key in the memory. */
  of: string
  by: Person
  amount: string
  purpose: { en: string; zh: string }
  askedOn: string
  on: string
}

const requests: PlannedRequest[] = [
  {
    key: "kpt",
    of: "kpt",
    by: "author",
    amount: "2000000",
    purpose: {
      zh: "新材料研发，缺少流动资金",
      en: "Research and development of new materials; short of working capital",
    },
    askedOn: "2019-01-22",
    on: "2019-01-23",
  },
  {
    key: "waiting",
    of: "organisation 12",
    by: "enterprise",
    amount: "800000",
    purpose: { zh: "购置检测设备（演示）", en: "Testing equipment (demo)" },
    askedOn: "2019-06-05",
    on: "2019-06-05",
  },
  {
    key: "declined",
    of: "organisation 27",
    by: "agent",
    amount: "5000000",
    purpose: { zh: "扩建厂房（演示）", en: "Larger premises (demo)" },
    askedOn: "2019-04-15",
    on: "2019-04-15",
  },
  {
    key: "unshared",
    of: "organisation 33",
    by: "agent",
    amount: "1200000",
    purpose: { zh: "新产品中试（演示）", en: "Pilot production of a new product (demo)" },
    askedOn: "2019-06-24",
    on: "2019-06-24",
  },
]

export function financingEvents(): DemoEvent[] {
  return [...requests.map(asked), ...loanOfKpt(), ...onTheirWay()]
}

function asked({ key, of, by, amount, purpose, askedOn, on }: PlannedRequest): DemoEvent {
  return {
    on,
    by,
    run: async (ask, memory) => {
      const problemId = key === "kpt" ? (memory.get("problem kpt")?.id ?? null) : null
      const body = {
        organisationId: known(memory, of).id,
        amount,
        purpose: purpose.zh,
        purposeEn: purpose.en,
        askedOn,
        problemId,
      }
      const { id, version } = await askForLoan(ask, { body })
      memory.set(`loan request ${key}`, { id, version })
    },
  }
}

/** Runs a use case on a request and remembers its new version. */
function then(
  on: string,
  by: Person,
  key: string,
  run: (...given: [...Parameters<DemoEvent["run"]>, { params: { id: string }; version: string }]) => Promise<{
    version: string
  }>,
): DemoEvent {
  return {
    on,
    by,
    run: async (ask, memory) => {
      const { id, version } = known(memory, `loan request ${key}`)
      const after = await run(ask, memory, { params: { id }, version })
      memory.set(`loan request ${key}`, { id, version: after.version })
    },
  }
}

function shared(on: string, key: string, parties: string[]): DemoEvent {
  return then(on, "author", key, (ask, memory, at) =>
    shareRequest(ask, { ...at, body: { parties: parties.map((one) => known(memory, one).id) } }),
  )
}

/** What the bureau, the bank or the insurer answers. */
function answered(
  on: string,
  by: "bureau" | "bank" | "insurer",
  key: string,
  answer: Partial<BureauAnswer>,
): DemoEvent {
  const blank = {
    decision: "pending",
    words: null,
    sharePercent: null,
    promisedOn: null,
    decidedOn: null,
  } as const
  const body: BureauAnswer = { ...blank, ...answer }
  if (by === "bureau")
    return then(on, "author", key, (ask, _memory, at) => decideAsBureau(ask, { ...at, body }))
  return then(on, by, key, (ask, memory, at) =>
    decideAsParty(ask, { ...at, body: { ...body, partyId: known(memory, by).id } }),
  )
}

/**
 * Bank and insurer share a loss 30 : 70, as Ningbo’s credit-guarantee insurance of 2009 has it for the first year
 * (甬政办发〔2009〕181号); here the bureau takes ten points of the bank’s part. The premium is within its 3 per cent.
 */
function loanOfKpt(): DemoEvent[] {
  const terms = {
    principal: "2000000",
    ratePercent: "5.0025",
    termMonths: 12,
    grantedOn: "2019-03-04",
    bureauShare: "10",
    bankShare: "20",
    insurerShare: "70",
    premium: "36000",
  }
  return [
    shared("2019-01-25", "kpt", ["bank", "insurer"]),
    answered("2019-01-29", "bank", "kpt", {
      promisedOn: "2019-02-20",
      words: "授信材料已收齐，节后上会（演示）",
    }),
    answered("2019-02-18", "bank", "kpt", {
      decision: "agreed",
      sharePercent: "20",
      decidedOn: "2019-02-18",
      words: "同意授信200万元，期限一年（演示）",
    }),
    answered("2019-02-21", "insurer", "kpt", {
      decision: "agreed",
      sharePercent: "70",
      decidedOn: "2019-02-21",
      words: "同意承保，保费1.8%（演示）",
    }),
    answered("2019-02-25", "bureau", "kpt", {
      decision: "agreed",
      sharePercent: "10",
      decidedOn: "2019-02-25",
      words: "县里分担一成（演示）",
    }),
    then("2019-03-04", "author", "kpt", async (ask, memory, at) => {
      const lenders = { bankId: known(memory, "bank").id, insurerId: known(memory, "insurer").id }
      const granted = await grantLoan(ask, { ...at, body: { ...terms, ...lenders } })
      memory.set("loan kpt", { id: granted.loan!.id, version: granted.loan!.version })
      return granted
    }),
    moved("2019-03-06", { kind: "drawdown", amount: "2000000", happenedOn: "2019-03-06" }),
    moved("2019-03-21", { kind: "interest", amount: "4168.75", happenedOn: "2019-03-21" }),
    moved("2019-06-21", { kind: "interest", amount: "25568.33", happenedOn: "2019-06-21" }),
    moved("2019-06-24", { kind: "repayment", amount: "300000", happenedOn: "2019-06-24" }),
  ]
}

/** The bank reports what moved on the loan. */
function moved(on: string, body: MovementInput): DemoEvent {
  return {
    on,
    by: "bank",
    run: async (ask, memory: Memory) => {
      const { id, version } = known(memory, "loan kpt")
      const after = await reportMovement(ask, { params: { id }, version, body })
      memory.set("loan kpt", { id, version: after.version })
    },
  }
}

/** As of the demo’s today: one waits for the bank’s promised day, one was declined, one is shared with nobody. */
function onTheirWay(): DemoEvent[] {
  return [
    shared("2019-04-17", "declined", ["bank"]),
    answered("2019-05-09", "bank", "declined", {
      decision: "declined",
      decidedOn: "2019-05-09",
      words: "抵押不足，建议先缩小规模再申请（演示）",
    }),
    shared("2019-06-10", "waiting", ["bank", "insurer"]),
    answered("2019-06-14", "bank", "waiting", { promisedOn: "2019-07-05", words: "已派员实地查看（演示）" }),
    answered("2019-06-20", "insurer", "waiting", {
      decision: "agreed",
      sharePercent: "70",
      decidedOn: "2019-06-20",
      words: "同意承保（演示）",
    }),
  ]
}
