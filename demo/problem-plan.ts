/** What is planned for the demo's visits and problems: the days, the enterprises, and the words. */
import type { Category, SettlementKind } from "../src/features/problems/codes.ts"
import { addDays } from "../src/kernel/day.ts"

/** Days of the visits of 2019: 14 until the end of January, 25 until that of February, 53 until that of March. */
const visitDays = [
  ["2019-01", "03 04 07 08 10 11 15 16 18 21 23 25 29 30"],
  ["2019-02", "12 13 14 18 19 20 21 22 26 27 28"],
  ["2019-03", "01 04 05 05 06 07 07 08 11 11 12 13 13 14 15 18 18 19 20 20 21 21 22 25 26 27 28 29"],
] as const

export interface PlannedVisit {
  /** The enterprise, by its key in the memory; a second key where the first may be missing. */
  of: string[]
  on: string
  purpose: "inspection" | "follow-up" | "asked-for"
  by: "author" | "approver"
  note: string | null
}

/** Those whose problems are told one by one below. */
const named: Record<string, string> = {
  "2019-01-08": "kpt",
  "2019-01-16": "organisation 7",
  "2019-02-19": "organisation 12",
  "2019-02-26": "organisation 21",
  "2019-03-01": "qinbang",
  "2019-03-18": "organisation 33",
  "2019-03-27": "organisation 40",
  "2019-03-28": "organisation 44",
}

const notes = [
  "车间看过，产线运转正常。",
  "与技术部门座谈，了解研发投入。",
  null,
  "查看仓库与检测间。",
  null,
  "企业介绍新产品进度。",
]

/** Two of three go to tenants, the third to an enterprise elsewhere in the county. */
export function plannedVisits(): PlannedVisit[] {
  const days = visitDays.flatMap(([month, list]) => list.split(" ").map((day) => `${month}-${day}`))
  const told = new Set<string>()
  return days.map((on, at) => {
    const own = told.has(on) ? undefined : named[on]
    if (own) told.add(on)
    return {
      of: own ? [own] : enterpriseOf(at),
      on,
      purpose: at % 11 === 6 ? "asked-for" : at % 7 === 5 ? "follow-up" : "inspection",
      by: at % 5 === 3 && !own ? "approver" : "author",
      note: notes[at % notes.length] ?? null,
    }
  })
}

function enterpriseOf(at: number): string[] {
  const tenant = `organisation ${2 + ((at * 11) % 45)}`
  return at % 3 === 2 ? [`county enterprise ${1 + ((at * 7) % 53)}`, tenant] : [tenant]
}

/** The four that the bulletin names; those of early 2019 all fall into them. */
export type CountedCategory = Exclude<Category, "other">

/** What enterprises ask for help with; the longest lists first, as the county told it. */
export const troubles: Record<CountedCategory, string[]> = {
  "project-application": [
    "高企认定的研发费用不会归集",
    "科技型中小企业评价不会填报",
    "市级重点研发项目申报缺查新报告",
    "新产品试制计划备案材料被退回",
    "研发费用辅助账不规范",
    "知识产权数量不足，难以申报高企",
    "科技项目验收缺审计报告",
    "创新型初创企业申报缺股权证明",
    "工程技术中心申报材料不全",
    "首台套认定找不到检测机构",
    "科技小巨人申报口径不清楚",
    "新产品鉴定缺用户报告",
    "企业更名后科技企业名录未同步",
  ],
  "college-enterprise-docking": [
    "电机降噪缺技术团队",
    "海洋防腐涂层需要高校配方支持",
    "染色废水回用缺方案",
    "薄膜厚度均匀性缺检测手段",
    "热处理变形找不到专家",
    "水表通信模块需要联合开发",
    "冷链能耗需要诊断",
  ],
  venue: [
    "消防验收卡住装修",
    "中试车间层高不够",
    "园区用电容量不足",
    "新产品缺展示场地",
    "仓库雨季渗水",
    "入驻单元网络不稳",
    "检测仪器缺恒温间",
    "货梯载重不够",
    "试验员倒班缺周转用房",
  ],
  financing: [
    "首次贷款缺抵押物",
    "订单增长，流动资金紧张",
    "知识产权质押不会办理",
    "科技保险保费偏高",
    "续贷衔接不上",
    "设备租赁利率偏高",
    "应收账款账期太长",
    "补助资金到账慢",
    "股权融资缺对接渠道",
    "出口信用保险不了解",
  ],
}

/** What the bureau does first, and what solved it, by category. */
export const steps: Record<CountedCategory, { first: string[]; solved: string[] }> = {
  "project-application": {
    first: ["电话说明申报口径，发去材料清单", "约企业到局里逐项核对材料", "请第三方机构到企业辅导"],
    solved: ["材料已补齐并提交", "系统填报已通过形式审查", "辅导后企业已能自行填报"],
  },
  "college-enterprise-docking": {
    first: ["向在驻院所发出技术需求", "约院所专家到企业看现场", "推荐两家高校团队"],
    solved: ["双方已签技术服务合同", "专家已给出方案，企业采用", "样品检测完成，报告已交企业"],
  },
  venue: {
    first: ["会同园区到现场查看", "与运营方商量调整单元", "协调住建、消防部门答复"],
    solved: ["运营方已调整，企业搬入", "整改完成，验收通过", "增容工程已送电"],
  },
  financing: {
    first: ["联系银行到企业了解情况", "会同银行、保险公司会商", "讲解贷款贴息和保险补贴政策"],
    solved: ["银行已批，资金到账", "续贷手续办妥，没有断档", "已与机构签约，企业认可"],
  },
}

/** How the generic ones are settled: in the app by tenants, otherwise by what the officer recorded. */
export const recordedKinds: SettlementKind[] = [
  "slip",
  "call",
  "silence",
  "slip",
  "slip",
  "silence",
  "slip",
  "call",
  "slip",
  "slip",
  "call",
  "slip",
  "call",
  "slip",
  "slip",
  "call",
]

/** The troubles in an order in which the categories mix; the same at every load. */
export function mixedTroubles(): { category: CountedCategory; title: string }[] {
  const all = Object.entries(troubles).flatMap(([category, titles]) =>
    titles.map((title) => ({ category: category as CountedCategory, title })),
  )
  return all.map((_, at) => all[(at * 17) % all.length]!)
}

/** The next working day from a day on: neither a weekend nor the Spring Festival of 2019. */
export function workday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const free = weekday === 0 || weekday === 6 || (day >= "2019-02-04" && day <= "2019-02-10")
  return free ? workday(addDays(day, 1)) : day
}

interface Coming {
  of: string[]
  on: string
  entered: string
  purpose: "inspection" | "follow-up" | "asked-for"
  note: string | null
}

/** Planned and not yet made; they count nowhere. */
export const comingVisits: Coming[] = [
  {
    of: ["organisation 33"],
    on: "2019-06-27",
    entered: "2019-06-19",
    purpose: "follow-up",
    note: "核对用地排期",
  },
  {
    of: ["organisation 40"],
    on: "2019-06-28",
    entered: "2019-06-20",
    purpose: "follow-up",
    note: "看接管进度",
  },
  {
    of: ["county enterprise 8", "organisation 22"],
    on: "2019-06-28",
    entered: "2019-06-20",
    purpose: "inspection",
    note: null,
  },
  {
    of: ["organisation 12"],
    on: "2019-07-01",
    entered: "2019-06-21",
    purpose: "inspection",
    note: "带校方一起去",
  },
  {
    of: ["county enterprise 21", "organisation 3"],
    on: "2019-07-02",
    entered: "2019-06-21",
    purpose: "inspection",
    note: null,
  },
  {
    of: ["organisation 44"],
    on: "2019-07-03",
    entered: "2019-06-24",
    purpose: "asked-for",
    note: "企业约谈扩产",
  },
  { of: ["qinbang"], on: "2019-07-05", entered: "2019-06-25", purpose: "follow-up", note: "测厚设备选型" },
  {
    of: ["county enterprise 34", "organisation 14"],
    on: "2019-07-09",
    entered: "2019-06-26",
    purpose: "inspection",
    note: null,
  },
  { of: ["organisation 26"], on: "2019-07-10", entered: "2019-06-27", purpose: "inspection", note: null },
]
