/** The odd value on a scale of powers of ten, beside where the same used to lie. */
import { decimal, plain, roundHalfAway } from "../../../../kernel/decimal.ts"
import { magnitudeGap } from "../../../../kernel/statistics/magnitude.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { MagnitudeScale } from "../../../../ui/magnitude-scale.tsx"
import { yuanIn } from "../../codes.ts"
import type { FindingDetail } from "../../schema.ts"
import { number, yuan } from "../../write-amount.ts"

type Detail = Pick<FindingDetail, "value" | "usual" | "unit" | "history">

const powerOf = (value: string) => magnitudeGap(value, "1") ?? 0

/** An amount in words that fit under a scale: money as money, a ratio as a number. */
export function amountIn(unit: FindingDetail["unit"], value: string, language: "en" | "zh"): string {
  if (unit === "ratio") return number(plain(roundHalfAway(value, 2)))
  if (unit === "per-cent") return `${number(value, 1)}%`
  return yuan(decimal(value).times(yuanIn[unit]).toFixed())[language]
}

export function FindingScale({ detail }: { detail: Detail }) {
  const t = useText()
  const { language } = useLanguage()
  const write = (value: string) => amountIn(detail.unit, value, language)
  const before = detail.history.map(({ value }) => powerOf(value))
  const [from, until] = [Math.min(...before), Math.max(...before)]
  const power = powerOf(detail.value)
  const ticks = Array.from(
    { length: Math.floor(power) - Math.floor(from) + 1 },
    (_, at) => Math.floor(from) + at,
  )
    .filter((_, at, all) => at % Math.max(1, Math.ceil(all.length / 4)) === 0)
    .map((one) => ({ power: one, label: write(decimal("10").pow(one).toFixed()) }))
  const label = write(detail.value)
  return (
    <MagnitudeScale
      usual={{ from, until, label: { en: "the quarters before", zh: "此前各季度" } }}
      value={{ power, label, title: { en: "this sheet", zh: "本表" } }}
      ticks={ticks}
      sentence={t(
        {
          en: "{{value}}, where {{usual}} was usual in the quarters before.",
          zh: "本表{{value}}，此前各季度常见水平为{{usual}}。",
        },
        { value: label, usual: write(detail.usual) },
      )}
    />
  )
}
