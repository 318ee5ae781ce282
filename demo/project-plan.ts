/** The plan of the demo’s introduced projects: what they are, where, and on which days they go through their stages. */
import { addDays, daysBetween } from "../src/kernel/day.ts"
import { plannedTenants, type Tenant } from "./tenants.ts"

/** How many land in a quarter, and how many of them as enterprises outside the centres. */
const quarters = [
  { from: "2018-04-01", until: "2018-07-01", landed: 7, outside: 2 },
  { from: "2018-07-01", until: "2018-10-01", landed: 10, outside: 2 },
  { from: "2018-10-01", until: "2019-01-01", landed: 10, outside: 3 },
  { from: "2019-01-01", until: "2019-04-01", landed: 11, outside: 3 },
  { from: "2019-04-01", until: "2019-06-21", landed: 8, outside: 8 },
]

/** No project was known before the programme began. */
const earliest = "2018-01-09"

export interface LandedPlan {
  number: number
  landedOn: string
  /** The enterprise of the centres that it has become; null: one outside them. */
  tenant: Tenant | null
}

export function landedProjects(): LandedPlan[] {
  const tenants = plannedTenants()
  const plans = quarters.flatMap(({ from, until, landed, outside }) => [
    ...evenly(
      tenants.filter((one) => from <= one.from && one.from < until),
      landed - outside,
    ).map((tenant) => ({ landedOn: tenant.from, tenant })),
    ...daysWithin(from, until, outside).map((landedOn) => ({ landedOn, tenant: null })),
  ])
  const inOrder = plans.sort((a, b) => (a.landedOn < b.landedOn ? -1 : a.landedOn > b.landedOn ? 1 : 0))
  return inOrder.map((plan, at) => ({ number: at + 1, ...plan }))
}

/** `count` of the items, spread over all of them. */
function evenly<T>(items: T[], count: number): T[] {
  if (items.length < count) throw new Error("too few enterprises arrive in a quarter of the demo")
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]!)
}

function daysWithin(from: string, until: string, count: number): string[] {
  const days = daysBetween(from, until)
  return Array.from({ length: count }, (_, at) => addDays(from, Math.round((days * (at + 0.5)) / count)))
}

/** First days of the stages before landing; every fifth was signed straight from a lead. */
export function wayToLanding({ number, landedOn }: LandedPlan): {
  lead: string
  talks: string | null
  signed: string
} {
  const planned = addDays(landedOn, -(84 + ((number * 37) % 110)))
  const lead = planned < earliest ? addDays(earliest, number % 7) : planned
  const days = daysBetween(lead, landedOn)
  return {
    lead,
    talks: number % 5 === 0 ? null : addDays(lead, Math.round(days / 3)),
    signed: addDays(lead, Math.round((days * 2) / 3)),
  }
}

/** Every third project that landed in 2018 has gone into production since. */
export function productionOn({ number, landedOn }: LandedPlan): string | null {
  return number % 3 === 1 && landedOn < "2019-01-01" ? addDays(landedOn, 120 + ((number * 11) % 40)) : null
}

export interface OpenPlan {
  number: number
  /** First days of the stages reached. */
  lead: string
  talks: string | null
  signed: string | null
  lost: { on: string; reason: string } | null
  nextStep: string
  nextOn: string
}

/** Those that are still on their way on the demo’s today, and those that were lost; behind the landed ones. */
export function openProjects(after: number): OpenPlan[] {
  return [...ways, ...losses].map((way, at) => {
    const number = after + 1 + at
    const lead = addDays("2018-11-05", (at * 53) % 170)
    const talks = way.talks ? addDays(lead, 18 + ((at * 7) % 20)) : null
    const signed = way.signed && talks ? addDays(talks, 21 + ((at * 5) % 15)) : null
    const lost = way.lost ? { on: addDays(signed ?? talks ?? lead, 30 + at), reason: way.lost } : null
    return { number, lead, talks, signed, lost, nextStep: way.step, nextOn: way.due }
  })
}

interface Way {
  talks?: boolean
  signed?: boolean
  step: string
  due: string
  lost?: string
}

/** Next steps around 28 June 2019: some overdue, some within days, some later. */
const ways: Way[] = [
  { step: "回电确认来访时间", due: "2019-06-20" },
  { step: "寄送园区资料", due: "2019-06-26" },
  { step: "约第一次洽谈", due: "2019-07-02" },
  { step: "请院所出具技术意见", due: "2019-07-05" },
  { step: "核实投资方背景", due: "2019-07-09" },
  { step: "邀请来县考察", due: "2019-07-16" },
  { step: "约第一次洽谈", due: "2019-07-24" },
  { talks: true, step: "答复厂房租金条件", due: "2019-06-18" },
  { talks: true, step: "陪同看3号楼场地", due: "2019-06-25" },
  { talks: true, step: "商定投资协议文本", due: "2019-06-28" },
  { talks: true, step: "会同环保部门答复准入", due: "2019-07-01" },
  { talks: true, step: "落实用电容量", due: "2019-07-03" },
  { talks: true, step: "第二轮洽谈", due: "2019-07-08" },
  { talks: true, step: "商定投资协议文本", due: "2019-07-12" },
  { talks: true, step: "银行授信意向", due: "2019-07-19" },
  { talks: true, signed: true, step: "督促办理企业登记", due: "2019-06-21" },
  { talks: true, signed: true, step: "签房屋租赁合同", due: "2019-06-28" },
  { talks: true, signed: true, step: "办理企业登记", due: "2019-07-04" },
  { talks: true, signed: true, step: "首批设备进场", due: "2019-07-15" },
  { talks: true, signed: true, step: "首期资金到位", due: "2019-07-30" },
]

const losses: Way[] = [
  { step: "约第一次洽谈", due: "2019-01-10", lost: "投资方转向外省" },
  { talks: true, step: "答复用地条件", due: "2019-02-15", lost: "用地条件不合" },
  { talks: true, step: "等待环评意见", due: "2019-03-01", lost: "未通过环境准入" },
  { talks: true, signed: true, step: "督促资金到位", due: "2019-04-10", lost: "投资方资金未到位，协议解除" },
]

const things = [
  ["海水淡化膜", "Desalination membranes", "C2659"],
  ["针织面料", "Knitted fabrics", "C1761"],
  ["汽车模具", "Car moulds", "C3525"],
  ["水下机器人", "Underwater robots", "C3491"],
  ["光学薄膜", "Optical films", "C2921"],
  ["风电叶片检测", "Wind-blade testing", "M7452"],
  ["船用阀门", "Marine valves", "C3443"],
  ["冷链传感器", "Cold-chain sensors", "C3983"],
  ["可降解包装", "Degradable packaging", "C2926"],
  ["精密铸件", "Precision castings", "C3391"],
  ["智能电表", "Smart meters", "C4012"],
  ["海产品保鲜", "Seafood preservation", "C1362"],
  ["锂电池隔膜", "Battery separators", "C3985"],
  ["工业相机", "Industrial cameras", "C3990"],
  ["数控刀具", "Cutting tools", "C3321"],
  ["医用无纺布", "Medical non-wovens", "C1781"],
  ["伺服电机", "Servo motors", "C3812"],
  ["无人机测绘", "Drone surveying", "M7441"],
  ["环保涂料", "Low-solvent coatings", "C2641"],
  ["模具钢热处理", "Heat treatment of tool steel", "C3360"],
  ["热泵机组", "Heat pumps", "C3464"],
  ["特种电缆", "Special cables", "C3831"],
  ["水质监测仪", "Water-quality monitors", "C4021"],
  ["印染助剂", "Dyeing auxiliaries", "C2662"],
] as const

const kinds = [
  ["生产线", "production line"],
  ["研发中心", "research centre"],
  ["中试基地", "pilot plant"],
] as const

/** What a project is about; no two of the first 72 are the same. */
export function subjectOf(number: number): {
  name: string
  nameEn: string
  investor: string
  industry: string
} {
  const at = number - 1
  const [thing, thingEn, industry] = things[at % things.length]!
  const [kind, kindEn] = kinds[(at + Math.floor(at / things.length)) % kinds.length]!
  const text = String(number).padStart(2, "0")
  return {
    name: `演示项目${text} ${thing}${kind}`,
    nameEn: `Demo project ${text}: ${thingEn}, ${kindEn}`,
    investor: `演示投资方${text}`,
    industry,
  }
}

/** Yuan, in whole millions. */
export function plannedInvestment(number: number): string {
  return `${5 + ((number * 37) % 95)}000000`
}
