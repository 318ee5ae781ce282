/** The demo's bulletins: the first quarter of 2019 in sentences that hold figures, and the one that waits. */

import type { BlockInput, BulletinInput } from "../src/features/publication/schema.ts"
import { regionNames } from "../src/kernel/region.ts"
import { bulletinFigures, categories, classes, regions, type Subjects } from "./bulletin-figures.ts"
import { programme } from "./programme.ts"

const heading = (en: string, zh: string): BlockInput => ({ kind: "heading", text: { en, zh } })
const paragraph = (en: string, zh: string): BlockInput => ({ kind: "paragraph", text: { en, zh } })

/** The draft of the quarter, one sentence and more for everything that the programme tells of itself. */
export function demoBulletin(subjects: Subjects): BulletinInput {
  return {
    slug: "2019-q1",
    kicker: { en: "Innovation bulletin · first quarter of 2019", zh: "创新简报 · 2019年第一季度" },
    title: {
      en: "High-tech output grows by {added-value-growth}; {settled} have moved into the new centre",
      zh: "高新技术产业增加值增长{added-value-growth}，新建创新中心已入驻{settled}企业",
    },
    blocks: [
      {
        kind: "lead",
        text: {
          en: "High-tech industry added {added-value} of value in the first quarter, {added-value-growth} more than a year before at comparable prices. The county’s new innovation centre houses {settled}, {technological|bare} of them technological.",
          zh: "一季度，全县高新技术产业实现增加值{added-value}，按可比价格计算，比上年同期增长{added-value-growth}。县里新建的创新中心入驻企业{settled}，其中科技型企业{technological}。",
        },
      },
      ...industry(),
      ...twoCentres(),
      ...projects(),
      ...institutes(),
      ...enterprises(),
      ...visitsAndFinance(),
      ...amongCounties(),
    ],
    figures: bulletinFigures(subjects),
    asOf: "2019-03-31",
  }
}

function industry(): BlockInput[] {
  return [
    heading("Industry", "工业"),
    paragraph(
      "The statistics bureau’s sheet puts high-tech added value at {added-value}. Prices fell over the year, so the growth of {added-value-growth} at comparable prices is more than the {added-value-nominal-growth} at current prices; counted only over enterprises that reported in both years, at comparable prices, it is {added-value-same-sample-growth}.",
      "据统计局来表，高新技术产业增加值为{added-value}。一年来价格下降，按可比价格增长{added-value-growth}，高于按现价的{added-value-nominal-growth}；只算两年都有报表的企业，按可比价格增长{added-value-same-sample-growth}。",
    ),
    paragraph(
      "Investment in the high-tech industry rose by {investment-growth} on the comparable universe, as the statistics bureau states and has confirmed. Its level is {investment}: one row of the sheet failed the check of its unit, and no total that contains it goes out until it has been put right.",
      "高新技术产业投资按可比口径增长{investment-growth}，为统计局所列并经其确认的数。投资额{investment}：来表中有一行没有通过单位校验，改正之前，含这一行的合计一律不公布。",
    ),
  ]
}

function twoCentres(): BlockInput[] {
  return [
    heading("Two centres", "两个平台"),
    paragraph(
      "Since 2018 the county has completed {platforms}: the 37°Bay Xiangshan Technological Innovation Center and the Peninsula Star Innovation Space. The first joins maker space, incubator, accelerator and industrial base, so that an enterprise can grow without leaving.",
      "2018年以来，全县建成{platforms}平台：37度湾象山科创中心和半岛星创空间。前者贯通众创空间、孵化器、加速器和产业化基地，企业长大了不必搬走。",
    ),
    paragraph(
      "At the end of March {settled} had settled in the 37°Bay centre, against {settled-2018q1|bare} a year before; {technological|bare} were technological, {share} of the whole. Together they rent {space}.",
      "到3月底，37度湾入驻企业{settled}，上年同期为{settled-2018q1}；其中科技型企业{technological}，占{share}。在租面积合计{space}。",
    ),
  ]
}

function projects(): BlockInput[] {
  return [
    heading("Projects", "引进项目"),
    paragraph(
      "The programme means to introduce {projects-target} in the three years from April 2018. A year on, {projects} have landed.",
      "计划自2018年4月起三年引进项目{projects-target}。一年下来，已落地{projects}。",
    ),
    {
      kind: "chart",
      text: {
        en: "{projects} introduced so far: at this pace the target is unlikely to be met ({projects-chance})",
        zh: "已引进{projects}：照此速度，达成目标的可能为{projects-chance}",
      },
      chart: {
        from: "2018-04-01",
        until: "2021-03-31",
        verb: { en: "introduced", zh: "已引进" },
        reached: ["projects-2018q2", "projects-2018q3", "projects-2018q4", "projects"],
        target: "projects-target",
        low: "projects-low",
        high: "projects-high",
      },
    },
    paragraph(
      "If projects go on arriving as they have, between {projects-low|bare} and {projects-high} will have landed by the end of March 2021, four chances in five.",
      "如果一直照这个速度，到2021年3月底将引进{projects-low|bare}到{projects-high}，这一范围有八成把握。",
    ),
  ]
}

function institutes(): BlockInput[] {
  return [
    heading("Institutes and training", "院所与人才"),
    paragraph(
      "{institutes} have settled in the county: the innovation branch of the China Academy of Electronic Science, the southern centre of the China Academy of Mechanical Science, and the Xiangshan Modern Textile Institute of Zhejiang Sci-Tech University.",
      "已有{institutes}科研院所落户：中国电子科学研究院创新分院、中国机械科学研究总院南方中心、浙江理工大学象山现代纺织研究院。",
    ),
    paragraph(
      "The province trains graduates together with enterprises at {training-bases} here; {placed-trainees} have been placed with a host so far.",
      "浙江省毕业生联合培养基地在县内设有{training-bases}，已有{placed-trainees}被安排到企业和院所。",
    ),
  ]
}

const classLabels: Record<(typeof classes)[number], { en: string; zh: string }> = {
  "high-tech": { en: "High-tech enterprises", zh: "高新技术企业" },
  giant: { en: "Technological giants", zh: "科技小巨人" },
  "small-micro": { en: "Small and micro technological enterprises", zh: "科技型小微企业" },
  "innovative-start-up": { en: "New innovative start-ups", zh: "新增创新型初创企业" },
}

function enterprises(): BlockInput[] {
  return [
    heading("Enterprises and targets", "企业与目标"),
    paragraph(
      "Qinbang New Materials Technology, which works with {qinbang-technologies} of its own, biaxial stretching of PET and swing stripping, sold for {qinbang-sales} in the quarter, {qinbang-sales-growth} more than a year before at current prices.",
      "勤邦新材料科技拥有PET双向拉伸、摆动剥离{qinbang-technologies}自有技术，一季度销售收入{qinbang-sales}，按现价比上年同期增长{qinbang-sales-growth}。",
    ),
    paragraph(
      "{leading-enterprises}, leading enterprises and technological giants, draw along {driven-enterprises} of small and middle size.",
      "龙头企业和科技小巨人共{leading-enterprises}发挥带动作用，受带动的中小科技企业{driven-enterprises}。",
    ),
    {
      kind: "table",
      text: {
        en: "Recognised since the beginning of 2019, and the targets of the year",
        zh: "2019年以来新认定企业与全年目标",
      },
      table: {
        rowsAre: { en: "Class", zh: "类别" },
        columns: [
          { name: "reached", head: { en: "Reached", zh: "已认定" } },
          { name: "target", head: { en: "Target", zh: "目标" } },
        ],
        rows: classes.map((one) => ({
          label: classLabels[one],
          figures: { reached: one, target: `${one}-target` },
        })),
        bar: {
          kind: "towards-target",
          reached: "reached",
          target: "target",
          from: "2019-01-01",
          until: "2019-12-31",
        },
      },
    },
  ]
}

const categoryLabels: Record<(typeof categories)[number], { en: string; zh: string }> = {
  "project-application": { en: "Project application", zh: "项目申报" },
  "college-enterprise-docking": { en: "College–enterprise docking", zh: "校企对接" },
  venue: { en: "Venue", zh: "场地" },
  financing: { en: "Financing", zh: "融资" },
}

function visitsAndFinance(): BlockInput[] {
  return [
    heading("Visits and finance", "走访与融资"),
    paragraph(
      "Since the beginning of 2019 the bureau has paid {visits|over-tens} to enterprises. Of {problems} that came up in project application, college–enterprise docking, venue and financing, {settled-problems|over-tens} are settled; an enterprise says itself when its problem is.",
      "2019年以来，科技局走访企业{visits|over-tens}，在项目申报、校企对接、场地、融资等方面收到问题{problems}，已办结{settled-problems|over-tens}；是否解决，由企业确认。",
    ),
    {
      kind: "table",
      text: { en: "What enterprises brought up in the quarter", zh: "一季度企业提出的问题" },
      table: {
        rowsAre: { en: "Category", zh: "类别" },
        columns: [
          { name: "raised", head: { en: "Raised", zh: "提出" } },
          { name: "settled", head: { en: "Settled", zh: "办结" } },
        ],
        rows: categories.map((one) => ({
          label: categoryLabels[one],
          figures: { raised: `problems-in-${one}`, settled: `settled-in-${one}` },
        })),
      },
    },
    paragraph(
      "One of them was KPT New Materials, short of capital for research and development: bureau, banks and insurers together obtained a loan of {kpt-loan} for it.",
      "其中KPT新材料缺少研发资金，科技局会同银行、保险公司为其落实贷款{kpt-loan}。",
    ),
  ]
}

function amongCounties(): BlockInput[] {
  return [
    heading("Among Ningbo’s counties", "在宁波各地中的位置"),
    paragraph(
      "By growth of high-tech added value at comparable prices Xiangshan takes place number {growth-place} among the {compared-regions} that the city compares.",
      "按高新技术产业增加值可比价增速，象山在全市{compared-regions|bare}个参与比较的地区中居第{growth-place}。",
    ),
    {
      kind: "table",
      text: {
        en: "Growth of high-tech added value, first quarter, at comparable prices",
        zh: "一季度高新技术产业增加值增速（可比价）",
      },
      table: {
        rowsAre: { en: "County or district", zh: "地区" },
        columns: [{ name: "growth", head: { en: "Growth, %", zh: "增速，%" } }],
        rows: regions.map((region) => ({
          label: regionNames[region] ?? { en: region, zh: region },
          figures: { growth: `growth-of-${region}` },
          ...(region === programme.division && { own: true }),
        })),
        greatestFirst: "growth",
        bar: { kind: "size", of: "growth" },
      },
    },
  ]
}

/** The next bulletin, on the second platform; it is handed in and waits. */
export function nextBulletin(centre: string): BulletinInput {
  const parameters = { centre }
  return {
    slug: "2019-05-peninsula",
    kicker: { en: "Innovation bulletin · May 2019", zh: "创新简报 · 2019年5月" },
    title: {
      en: "The second platform has {settled}",
      zh: "第二个平台入驻企业{settled}",
    },
    blocks: [
      {
        kind: "lead",
        text: {
          en: "At the end of May 2019 the Peninsula Star Innovation Space housed {settled}; {technological|bare} of them were technological, {share} of the whole.",
          zh: "到2019年5月底，半岛星创空间入驻企业{settled}，其中科技型企业{technological}，占{share}。",
        },
      },
      {
        kind: "paragraph",
        text: {
          en: "It opened in March 2018 for teams and start-ups; its tenants rent {space} in all.",
          zh: "平台2018年3月启用，以团队和初创企业为主，目前在租面积合计{space}。",
        },
      },
    ],
    figures: {
      settled: { indicator: "settled-enterprises.v1", parameters },
      technological: { indicator: "settled-technological-enterprises.v1", parameters },
      share: { indicator: "technological-share.v1", parameters },
      space: { indicator: "let-space.v1", parameters },
    },
    asOf: "2019-05-31",
  }
}
