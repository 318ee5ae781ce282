/** Problems of the demo that are told one by one: a loan, one that came back, and those that are still open. */
import type { Category } from "../src/features/problems/codes.ts"
import type { DemoEvent } from "./event.ts"
import { acted, confirmed, raised, reopened, settled, solved, takenOn } from "./problem-steps.ts"

export interface Told {
  key: string
  of: string
  visitedOn: string
  category: Category
  title: string
  says: string | null
  dueOn?: string
}

/** Found on visits; what became of them stands in `toldSteps`. */
export const toldProblems: Told[] = [
  {
    key: "problem kpt",
    of: "kpt",
    visitedOn: "2019-01-08",
    category: "financing",
    title: "缺少研发资金",
    says: "新材料进入中试，投入大、回款慢，自有资金周转不过来，希望得到银行支持。",
    dueOn: "2019-03-31",
  },
  {
    key: "problem 40",
    of: "organisation 7",
    visitedOn: "2019-01-16",
    category: "venue",
    title: "配电间漏雨",
    says: "雨天跳闸，影响中试。",
  },
  {
    key: "problem 41",
    of: "organisation 12",
    visitedOn: "2019-02-19",
    category: "college-enterprise-docking",
    title: "自动检测线缺算法团队",
    says: "人工目检漏检率高，想与高校合作做图像识别，企业出场地和样品。",
    dueOn: "2019-06-30",
  },
  {
    key: "problem 42",
    of: "qinbang",
    visitedOn: "2019-03-01",
    category: "college-enterprise-docking",
    title: "拉伸膜在线测厚需要高校合作",
    says: "现有离线抽检跟不上产线速度。",
    dueOn: "2019-08-30",
  },
  {
    key: "problem 43",
    of: "organisation 33",
    visitedOn: "2019-03-18",
    category: "venue",
    title: "扩建车间的用地未落实",
    says: "订单增加，现有车间放不下第二条线。",
    dueOn: "2019-05-31",
  },
  {
    key: "problem 44",
    of: "organisation 40",
    visitedOn: "2019-03-27",
    category: "venue",
    title: "污水接管未完工",
    says: "清洗工序排水等接管，环保验收也在等。",
    dueOn: "2019-06-29",
  },
  {
    key: "problem 45",
    of: "organisation 44",
    visitedOn: "2019-03-28",
    category: "financing",
    title: "科技贷款额度不够扩产",
    says: null,
    dueOn: "2019-07-03",
  },
]

export function toldSteps(): DemoEvent[] {
  return [...loanOfKpt(), ...cameBack(), ...ownOfTwelve(), ...stillOpen(), ...sinceApril()]
}

/** Bureau, bank and insurer together obtain a loan; it is drawn in March. */
function loanOfKpt(): DemoEvent[] {
  const key = "problem kpt"
  return [
    acted("2019-01-16", "author", key, {
      happenedOn: "2019-01-15",
      words: "会同银行、保险公司到企业会商，企业准备贷款材料",
      nextOn: "2019-01-22",
    }),
    acted("2019-02-21", "author", key, {
      happenedOn: "2019-02-20",
      words: "银行、保险公司和科技局商定风险分担，进入审批",
      nextOn: "2019-03-05",
    }),
    solved("2019-03-12", "author", key, "2019-03-11", "贷款200万元已到账"),
    confirmed("2019-03-13", "agent", key),
  ]
}

/** Settled by a slip, sent back a week later, settled again by the enterprise itself. */
function cameBack(): DemoEvent[] {
  const key = "problem 40"
  const slip = { kind: "slip", settledOn: "2019-02-20", evidence: "演示签收单2019-040" } as const
  return [
    acted("2019-01-22", "author", key, {
      happenedOn: "2019-01-21",
      words: "会同运营方到现场查看，安排修缮",
      nextOn: "2019-02-14",
    }),
    solved("2019-02-19", "author", key, "2019-02-18", "屋面已修补"),
    settled("2019-02-21", "author", key, slip),
    reopened("2019-02-27", "agent", key, "雨后又渗水，修补没有解决问题"),
    acted("2019-03-05", "author", key, {
      happenedOn: "2019-03-04",
      words: "运营方改为整体更换防水层",
      nextOn: "2019-03-11",
    }),
    solved("2019-03-12", "author", key, "2019-03-12", "防水层更换完毕，雨天未再渗水"),
    confirmed("2019-03-15", "agent", key),
  ]
}

/** The demo's enterprise: one settled early, one solved and waiting for its word, one raised yesterday. */
function ownOfTwelve(): DemoEvent[] {
  const early = "problem 46"
  const docking = "problem 41"
  return [
    raised("2019-01-14", "enterprise", early, {
      of: "organisation 12",
      category: "project-application",
      title: "研发费用加计扣除口径不清楚",
      says: "委托开发的费用能否全额扣除，税务和科技的说法不一样。",
      channel: "enterprise",
      raisedOn: "2019-01-14",
    }),
    takenOn("2019-01-15", "author", early, "2019-01-31", "由企业服务组认领"),
    solved("2019-01-25", "author", early, "2019-01-24", "会同税务部门书面答复"),
    confirmed("2019-01-28", "enterprise", early),
    acted("2019-03-08", "author", docking, {
      happenedOn: "2019-03-07",
      words: "向三所高校发出技术需求",
      nextOn: "2019-03-29",
    }),
    acted("2019-04-18", "author", docking, {
      happenedOn: "2019-04-17",
      words: "高校团队到企业取样",
      nextOn: "2019-05-31",
    }),
    acted("2019-06-03", "author", docking, {
      happenedOn: "2019-05-31",
      words: "样品识别结果达到企业要求，起草合同",
      nextOn: "2019-06-25",
    }),
    solved("2019-06-25", "author", docking, "2019-06-25", "双方签订技术开发合同"),
    raised("2019-06-27", "enterprise", "problem 49", {
      of: "organisation 12",
      category: "other",
      title: "夏季用电紧张，担心限电",
      says: "检测设备不能中断，希望提前知道错峰安排。",
      channel: "enterprise",
      raisedOn: "2019-06-27",
    }),
  ]
}

/** Still in hand on the demo's today: one overdue, one due tomorrow, one next week, one in August. */
function stillOpen(): DemoEvent[] {
  const step = (on: string, key: string, happenedOn: string, words: string, nextOn?: string) =>
    acted(on, "author", key, { happenedOn, words, ...(nextOn && { nextOn }) })
  return [
    step("2019-04-03", "problem 43", "2019-04-02", "与自然资源部门核对园区用地指标", "2019-05-15"),
    takenOn("2019-05-30", "author", "problem 43", "2019-06-26", "等第二批用地指标下达"),
    step("2019-06-12", "problem 43", "2019-06-11", "指标已下达，等园区排期", "2019-06-21"),
    step("2019-04-10", "problem 44", "2019-04-09", "会同住建部门到现场确定接管路线", "2019-05-20"),
    step("2019-05-21", "problem 44", "2019-05-20", "管道施工过半", "2019-06-24"),
    step("2019-04-16", "problem 45", "2019-04-15", "银行到企业了解订单和设备情况", "2019-05-24"),
    step("2019-05-28", "problem 45", "2019-05-27", "企业补充纳税和专利材料", "2019-06-20"),
    step("2019-03-20", "problem 42", "2019-03-19", "列入校企对接清单，推荐两家团队", "2019-04-30"),
    step("2019-05-07", "problem 42", "2019-05-06", "其中一家到产线测试，设备选型中", "2019-07-12"),
  ]
}

/** Raised after the first quarter: one settled, one whose enterprise has not answered in time. */
function sinceApril(): DemoEvent[] {
  return [
    raised("2019-04-22", "agent", "problem 47", {
      of: "organisation 25",
      category: "project-application",
      title: "高企认定网上填报的账号被锁",
      says: null,
      channel: "enterprise",
      raisedOn: "2019-04-22",
    }),
    takenOn("2019-04-23", "approver", "problem 47", "2019-05-22", "由项目组认领"),
    solved("2019-05-15", "approver", "problem 47", "2019-05-14", "账号已解锁，企业完成填报"),
    confirmed("2019-05-16", "agent", "problem 47"),
    raised("2019-05-14", "approver", "problem 48", {
      of: "organisation 18",
      category: "project-application",
      title: "市级项目中期检查材料不会准备",
      says: null,
      channel: "phone",
      raisedOn: "2019-05-14",
    }),
    acted("2019-05-23", "approver", "problem 48", {
      happenedOn: "2019-05-22",
      words: "发去样本，约企业到局里核对",
      nextOn: "2019-06-12",
    }),
    solved("2019-06-14", "approver", "problem 48", "2019-06-14", "材料已通过中期检查"),
  ]
}
