/** Words for the states of a bulletin and for what was done with it. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { StatusShape } from "../../../ui/status.tsx"
import type { Block, BulletinState, FigureForm, GateResult } from "../schema.ts"

export const bulletinStates: Record<BulletinState, { shape: StatusShape; text: Bilingual }> = {
  draft: { shape: "draft", text: { en: "draft", zh: "草稿" } },
  submitted: { shape: "waiting", text: { en: "waits for a second person", zh: "待批准" } },
  published: { shape: "done", text: { en: "published", zh: "已公布" } },
}

export const bulletinActs: Record<string, Bilingual> = {
  "bulletin.write": { en: "Draft begun", zh: "起草" },
  "bulletin.revise": { en: "Draft revised", zh: "修改草稿" },
  "bulletin.submit": { en: "Submitted", zh: "提交批准" },
  "bulletin.return": { en: "Sent back", zh: "退回" },
  "bulletin.publish": { en: "Published", zh: "公布" },
}

export const blockKinds: Record<Block["kind"], Bilingual> = {
  lead: { en: "Lead", zh: "导语" },
  heading: { en: "Heading", zh: "小标题" },
  paragraph: { en: "Paragraph", zh: "段落" },
  chart: { en: "Chart", zh: "图" },
  table: { en: "Table", zh: "表" },
}

export const figureForms: Record<FigureForm, Bilingual> = {
  unit: { en: "with unit", zh: "带单位" },
  bare: { en: "number only", zh: "不带单位" },
  "over-tens": { en: "over N tens", zh: "N十余" },
}

export const gateLevels: Record<GateResult["level"], { shape: StatusShape; text: Bilingual }> = {
  error: { shape: "stopped", text: { en: "stops it", zh: "拦下" } },
  warning: { shape: "warning", text: { en: "look at it", zh: "请看一眼" } },
  information: { shape: "done", text: { en: "good to know", zh: "说明" } },
}

const languageNames: Record<string, Bilingual> = {
  en: { en: "English", zh: "英文" },
  zh: { en: "Chinese", zh: "中文" },
}

/** Where a gate's message belongs: `title.zh`, `blocks.1.en`, or the key of a figure. */
export function placeWords(at: string, kinds: Block["kind"][]): Bilingual {
  const [, block, language] = /^(?:blocks\.(\d+)|title)(?:\.(en|zh))?$/.exec(at) ?? []
  const isText = at.startsWith("title") || block !== undefined
  if (!isText) return { en: `figure {${at}}`, zh: `数字{${at}}` }
  const kind = kinds[Number(block)]
  const place =
    block === undefined
      ? { en: "title", zh: "标题" }
      : {
          en: `${kind ? blockKinds[kind].en.toLowerCase() : "block"} ${Number(block) + 1}`,
          zh: `第${Number(block) + 1}块${kind ? blockKinds[kind].zh : ""}`,
        }
  const tongue = language ? languageNames[language] : undefined
  return tongue ? { en: `${place.en}, ${tongue.en}`, zh: `${place.zh}，${tongue.zh}` } : place
}
