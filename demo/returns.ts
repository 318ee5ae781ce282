/** The demo’s quarterly returns: five quarters of enterprises of the first centre, and of the one that is named. */
import { acceptReturn } from "../src/features/returns/accept-return.ts"
import { correctReturn } from "../src/features/returns/correct-return.ts"
import { fileReturn } from "../src/features/returns/file-return.ts"
import { questionReturn } from "../src/features/returns/question-return.ts"
import type { Explanation, ReturnValues } from "../src/features/returns/schema.ts"
import { addDays } from "../src/kernel/day.ts"
import { lastDay } from "../src/kernel/period.ts"
import { type DemoEvent, known, type Person } from "./event.ts"

const quarters = ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2019-Q1"]
const newest = "2019-Q1"

/** Tenants 1 to 24; those from 13 on came after the first quarter and hand it in later. */
const filers = Array.from({ length: 24 }, (_, at) => at + 1)
const early = 12

/** From this day on enterprises file by themselves or by their agent; before, the bureau copies their papers. */
const ownFiling = "2018-12-28"

interface Planned {
  /** Key of the organisation in the demo’s memory. */
  organisation: string
  key: string
  period: string
  on: string
  values: ReturnValues
  explanations?: Explanation[]
  accepted: boolean
}

export function returnsEvents(): DemoEvent[] {
  const planned = [...qinbangReturns(), ...filers.flatMap(tenantReturns)]
  return [...planned.flatMap(fileAndAccept), question(), correction()]
}

function fileAndAccept(plan: Planned): DemoEvent[] {
  const { organisation, key, period, on, values, explanations = [] } = plan
  const file: DemoEvent = {
    on,
    by: filerOf(organisation, on),
    run: async (ask, memory) => {
      const organisationId = known(memory, organisation).id
      const { id, version } = await fileReturn(ask, {
        body: { organisationId, period, values, explanations },
      })
      memory.set(key, { id, version })
    },
  }
  const accept: DemoEvent = {
    on: addDays(on, 5),
    by: "approver",
    run: async (ask, memory) => {
      const { id, version } = known(memory, key)
      const accepted = await acceptReturn(ask, { params: { id }, version })
      memory.set(key, { id, version: accepted.version })
    },
  }
  return plan.accepted ? [file, accept] : [file]
}

function filerOf(organisation: string, on: string): Person {
  if (on < ownFiling) return "author"
  return organisation === "organisation 12" ? "enterprise" : "agent"
}

/** Sales as the enterprise filed them: 100 million yuan, against 44.44 million a year before. */
function qinbangReturns(): Planned[] {
  const sales = ["44440000", "58200000", "66900000", "83700000", "100000000"]
  return quarters.map((period, at) => ({
    organisation: "qinbang",
    key: `return qinbang ${period}`,
    period,
    on: addDays(lastDay(period), 9),
    accepted: true,
    values: {
      sales: sales[at]!,
      researchSpending: ["2360000", "2910000", "3520000", "4180000", "5260000"][at]!,
      investment: ["3150000", "4800000", "6200000", "5600000", "7400000"][at]!,
      staff: String(118 + at * 6),
      researchStaff: String(21 + at * 2),
    },
  }))
}

/** What is special about a return for the newest quarter. */
const special: Record<
  number,
  Partial<Planned> & { changed?: (values: ReturnValues) => Partial<ReturnValues> }
> = {
  1: {
    accepted: false,
    changed: () => ({ investment: "18600000" }),
    explanations: [{ cell: "investment", rule: "change", words: "本季度一次性购入两条演示生产线。" }],
  },
  5: { on: "2019-04-23" },
  7: {
    accepted: false,
    changed: ({ staff }) => ({ researchStaff: String(Number(staff) + 6) }),
    explanations: [
      {
        cell: "researchStaff",
        rule: "research-staff",
        words: "研发人员含高校派驻的合作人员，不在本企业从业人员内。",
      },
    ],
  },
  12: {
    accepted: false,
    changed: ({ sales }) => ({ researchSpending: perMille(sales!, 21), investment: null }),
  },
  15: { accepted: false, on: "2019-04-15" },
}
/** They have not filed for the newest quarter yet. */
const missing = [20, 23]

function tenantReturns(number: number): Planned[] {
  return quarters
    .filter((period) => period !== newest || !missing.includes(number))
    .map((period, at) => {
      const { changed, ...plan } = (period === newest && special[number]) || {}
      const values = tenantValues(number, at)
      return {
        organisation: `organisation ${number}`,
        key: `return ${number} ${period}`,
        period,
        on:
          period === "2018-Q1" && number > early ? "2018-07-04" : addDays(lastDay(period), 7 + (number % 7)),
        accepted: true,
        ...plan,
        values: { ...values, ...changed?.(values) },
      }
    })
}

/** Thousandths of an enterprise’s usual quarter: the first one is short, the last one long. */
const seasons = [820, 960, 1010, 1150, 900]

function tenantValues(number: number, at: number): ReturnValues {
  const usual = String((3200 + ((number * 37) % 61) * 1150) * 1000)
  const sales = perMille(usual, seasons[at]! + (((number * 13 + at * 7) % 11) - 5) * 9)
  const staff = 12 + ((number * 23) % 140) + at
  return {
    sales,
    researchSpending: perMille(sales, 40 + ((number * 17) % 80)),
    investment: perMille(sales, 20 + ((number * 29 + at * 31) % 120)),
    staff: String(staff),
    researchStaff: String(Math.floor((staff * (12 + ((number * 7) % 30))) / 100) + 1),
  }
}

/** Whole hundreds of yuan. */
function perMille(amount: string, thousandths: number): string {
  return `${String((BigInt(amount) * BigInt(thousandths)) / 100_000n)}00`
}

/** The demo’s enterprise has something to answer. */
function question(): DemoEvent {
  return {
    on: "2019-06-24",
    by: "approver",
    run: async (ask, memory) => {
      const key = `return 12 ${newest}`
      const { id, version } = known(memory, key)
      const body = {
        question: "研发费用比上季度少了一半以上，请核对口径；固定资产投资没有填，本季度没有就填0。",
      }
      const asked = await questionReturn(ask, { params: { id }, version, body })
      memory.set(key, { id, version: asked.version })
    },
  }
}

/** One return turned out wrong after it was accepted. */
function correction(): DemoEvent {
  const values = tenantValues(3, quarters.indexOf("2018-Q4"))
  return {
    on: "2019-03-11",
    run: async (ask, memory) => {
      const key = "return 3 2018-Q4"
      const { id, version } = known(memory, key)
      const sales = String(BigInt(values.sales!) + 1_260_000n)
      const reason = "漏记12月一笔发票，企业来函说明。"
      const body = {
        values: { ...values, sales },
        explanations: [],
        correction: { class: "correction" as const, reason },
      }
      const corrected = await correctReturn(ask, { params: { id }, version, body })
      memory.set(key, { id, version: corrected.version })
    },
  }
}
