/** The demo's bulletin: the first quarter of 2019, in sentences that hold figures. */

import type { BulletinInput, DraftFigure } from "../src/features/publication/schema.ts"
import { centres } from "./programme.ts"

const quarterEnds = {
  "2018q1": "2018-03-31",
  "2018q2": "2018-06-30",
  "2018q3": "2018-09-30",
  "2018q4": "2018-12-31",
}

/** The figures that the bulletin freezes: those of its text, their earlier values, and the stages of both centres. */
function figuresOf(bay: string, numbers: Map<string, string>): Record<string, DraftFigure> {
  const parameters = { centre: bay }
  const figures: Record<string, DraftFigure> = {
    settled: { indicator: "settled-enterprises.v1", parameters },
    technological: { indicator: "settled-technological-enterprises.v1", parameters },
    share: { indicator: "technological-share.v1", parameters },
    space: { indicator: "let-space.v1", parameters },
    "settled-growth": { indicator: "settled-growth.v1", parameters },
  }
  for (const [quarter, asOf] of Object.entries(quarterEnds)) {
    figures[`settled-${quarter}`] = { indicator: "settled-enterprises.v1", parameters, asOf }
    figures[`technological-${quarter}`] = {
      indicator: "settled-technological-enterprises.v1",
      parameters,
      asOf,
    }
    figures[`space-${quarter}`] = { indicator: "let-space.v1", parameters, asOf }
  }
  for (const centre of centres)
    for (const { stage } of centre.stages) {
      const inStage = { centre: numbers.get(centre.key) ?? "", stage }
      figures[`settled-in-${stage}-of-${inStage.centre}`] = {
        indicator: "settled-in-stage.v1",
        parameters: inStage,
      }
      figures[`technological-in-${stage}-of-${inStage.centre}`] = {
        indicator: "technological-in-stage.v1",
        parameters: inStage,
      }
    }
  return figures
}

/** The draft; `numbers` are the centres' numbers by their keys. */
export function demoBulletin(numbers: Map<string, string>): BulletinInput {
  const bay = numbers.get("bay") ?? ""
  return {
    slug: "2019-q1",
    kicker: { en: "Innovation bulletin · first quarter of 2019", zh: "创新简报 · 2019年第一季度" },
    title: {
      en: "{settled} have settled in the 37°Bay centre, {technological|bare} of them technological",
      zh: "37度湾科创中心已入驻企业{settled}，其中科技型{technological}",
    },
    blocks: [
      {
        kind: "lead",
        text: {
          en: "At the end of March 2019 the 37°Bay Xiangshan Technological Innovation Center housed {settled}; {technological|bare} of them were technological, {share} of the whole.",
          zh: "到2019年3月底，37度湾象山科创中心入驻企业{settled}，其中科技型企业{technological}，占{share}。",
        },
      },
      { kind: "heading", text: { en: "From desk to production line", zh: "从工位到产线" } },
      {
        kind: "paragraph",
        text: {
          en: "The centre joins maker space, incubator, accelerator and industrial base, so that an enterprise can grow without leaving. Its tenants rent {space} in all.",
          zh: "中心贯通众创空间、孵化器、加速器和产业化基地，企业长大了不必搬走。目前在租面积合计{space}。",
        },
      },
      {
        kind: "paragraph",
        text: {
          en: "A year earlier, at the end of March 2018, {settled-2018q1} had settled there; the number has grown by {settled-growth} since.",
          zh: "一年前的2018年3月底，这里入驻企业{settled-2018q1}；一年来增长{settled-growth}。",
        },
      },
    ],
    figures: figuresOf(bay, numbers),
    asOf: "2019-03-31",
  }
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
