/** The county's target of a measure and its towns' shares, beside each other. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import type { TargetProgress, TargetView } from "../../targets/target-schema.ts"
import { ProgressBar } from "./target-parts.tsx"
import { useSiblings } from "./target-requests.ts"
import { fieldLabels, placeName, wholeCounty } from "./target-words.ts"

export function TownSection({ target }: { target: TargetView }) {
  const t = useText()
  const siblings = useSiblings({ measure: target.measure, year: target.from.slice(0, 4) })
  const all = siblings.data?.targets ?? []
  const towns = all.filter((one) => one.target.town !== null)
  const county = all.find((one) => one.target.town === null)
  if (siblings.data && towns.length === 0) return null
  const shares = String(towns.reduce((sum, one) => sum + Number(one.target.value), 0))
  const note = county && {
    same: { en: "their shares add up to the county’s {{county}}", zh: "各地目标合计与全县{{county}}相符" },
    other: {
      en: "their shares add up to {{shares}}, the county’s target is {{county}}",
      zh: "各地目标合计{{shares}}，全县目标{{county}}",
    },
  }
  return (
    <Section
      title={{ en: "By town", zh: "按乡镇街道" }}
      note={
        county &&
        note &&
        t(shares === county.target.value ? note.same : note.other, { shares, county: county.target.value })
      }
    >
      <QueryState query={siblings} what={{ en: "the towns’ targets", zh: "各地目标" }} />
      {towns.length > 0 && <TownTable towns={towns} county={county} current={target.id} />}
    </Section>
  )
}

interface TownTableProps {
  towns: TargetProgress[]
  county: TargetProgress | undefined
  /** Number of the target whose page this is. */
  current: string
}

function TownTable({ towns, county, current }: TownTableProps) {
  const t = useText()
  const format = useFormat()
  const link = ({ target }: TargetProgress, name: string) =>
    target.id === current ? <b>{name}</b> : <AppLink to={`/targets/${target.id}`}>{name}</AppLink>
  const value = ({ target }: TargetProgress) => format.number(target.value, 0)
  const reached = (one: TargetProgress) => format.number(one.reached, 0)
  return (
    <PlainTable
      label={t({ en: "By town", zh: "按乡镇街道" })}
      rows={towns}
      rowKey={({ target }) => target.id}
      columns={[
        {
          key: "town",
          title: { en: "Town", zh: "乡镇街道" },
          render: (one) => link(one, t(placeName(one.target.town))),
          phone: "title",
        },
        { key: "reached", title: fieldLabels.reached, render: reached, align: "end" },
        { key: "value", title: fieldLabels.value, render: value, align: "end" },
        {
          key: "bar",
          title: { en: "Tall tick: path", zh: "长刻度：进度" },
          render: (one) => <ProgressBar progress={one} />,
          width: 220,
          phone: "line",
        },
        {
          key: "of",
          title: fieldLabels.progress,
          render: (one) => `${format.number(one.progress, 1)}%`,
          align: "end",
          phone: "value",
        },
      ]}
      {...(county && {
        total: {
          town: link(county, t(wholeCounty)),
          reached: reached(county),
          value: value(county),
          bar: <ProgressBar progress={county} />,
          of: `${format.number(county.progress, 1)}%`,
        },
      })}
    />
  )
}
