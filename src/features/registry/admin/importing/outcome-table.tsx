/** What becomes of the lines of a list: each line has one outcome, and they add up. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { type Text, useText } from "../../../../ui/language.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import {
  type ImportCounts,
  type ImportOutcome,
  importOutcomeNames,
  importOutcomes,
} from "../../import/schema.ts"

const meanings: Record<ImportOutcome, Text> = {
  created: {
    en: "a new credit code, or a new name without a code (then to be confirmed)",
    zh: "新的信用代码；或没有代码的新名称，列入待核实",
  },
  updated: {
    en: "its credit code is in the register, and the list says more or otherwise",
    zh: "信用代码已有，名单内容有不同",
  },
  unchanged: { en: "its credit code is in the register, and all agrees", zh: "信用代码已有，内容一致" },
  known: {
    en: "no code, and the register has the name: nothing is written",
    zh: "没有代码，企业库已有同名，不写入",
  },
  repeated: { en: "an earlier line says the same", zh: "前面的行已有同样内容" },
  refused: { en: "something is wrong with it; it stands in the error file", zh: "有错，列在错误文件里" },
}

export function OutcomeTable({ counts }: { counts: ImportCounts }) {
  const t = useText()
  const format = useFormat()
  const number = (count: number) => format.number(String(count), 0)
  return (
    <PlainTable
      label={t({ en: "What becomes of the lines", zh: "各行的去向" })}
      rows={[...importOutcomes]}
      rowKey={(outcome) => outcome}
      columns={[
        {
          key: "outcome",
          phone: "title",
          title: { en: "Outcome", zh: "去向" },
          width: 150,
          render: (one) => t(importOutcomeNames[one]),
        },
        {
          key: "count",
          phone: "value",
          title: { en: "Lines", zh: "行数" },
          align: "end",
          width: 90,
          render: (one) => number(counts[one]),
        },
        {
          key: "meaning",
          phone: "line",
          title: { en: "When", zh: "什么情况" },
          render: (one) => t(meanings[one]),
        },
      ]}
      total={{
        outcome: t({ en: "all lines", zh: "合计" }),
        count: number(counts.lines),
        meaning:
          counts.blank > 0
            ? t(
                {
                  en: "and {{count}} empty lines, which count as none",
                  one: "and an empty line, which counts as none",
                  zh: "另有{{count}}个空行，不计",
                },
                { count: counts.blank },
              )
            : "",
      }}
    />
  )
}
