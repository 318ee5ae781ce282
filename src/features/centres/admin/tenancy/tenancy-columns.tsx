/** Columns of lists of tenancies. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { type Text, useLanguage, useText } from "../../../../ui/language.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import { type CentreView, stageNames, type TenancyView } from "../../schema.ts"
import { placeOn } from "../use-tenants.ts"
import { tenantName, writeArea } from "./tenancy-words.ts"

/** What a tenancy is on a day. */
export function standingOn({ from, until }: Pick<TenancyView, "from" | "until">, day: string): Text {
  if (day < from) return { en: "not yet", zh: "未到" }
  return until !== null && until <= day ? { en: "gone", zh: "已退出" } : { en: "settled", zh: "在驻" }
}

/** The place shown: that of the day, else the last before it was gone, or the first. */
export function placeShown(tenancy: TenancyView, day: string) {
  return placeOn(tenancy, day) ?? (day < tenancy.from ? tenancy.stages[0] : tenancy.stages.at(-1)) ?? null
}

/** A place in words, with its unit: "Incubator 2-101". */
export function PlaceWords({ tenancy }: { tenancy: TenancyView }) {
  const t = useText()
  const { day } = useClocks()
  const place = placeShown(tenancy, day)
  if (!place) return <>{t({ en: "no stage recorded", zh: "未记阶段" })}</>
  return (
    <>
      {t(stageNames[place.stage])} {place.unit}
    </>
  )
}

export function useTenancyColumns(centre: (id: string) => CentreView | undefined): Column<TenancyView>[] {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const { language } = useLanguage()
  const areaOf = (row: TenancyView) => {
    const place = placeShown(row, day)
    return place ? writeArea(place.areaM2, language) : t({ en: "none", zh: "无" })
  }
  return [
    {
      key: "name",
      title: { en: "Tenant", zh: "企业" },
      render: (row) => t(tenantName(row)),
      phone: "title",
    },
    {
      key: "place",
      title: { en: "Stage and unit", zh: "阶段与单元" },
      whole: true,
      render: (row) => <PlaceWords tenancy={row} />,
      phone: "line",
    },
    {
      key: "centre",
      title: { en: "Centre", zh: "中心" },
      render: (row) => t(centre(row.centreId)?.name ?? { en: row.centreId, zh: row.centreId }),
    },
    {
      key: "standing",
      title: { en: "On the day", zh: "当日" },
      render: (row) => <Standing tenancy={row} />,
      phone: "value",
      width: 110,
    },
    {
      key: "area",
      title: { en: "Area, m²", zh: "面积（平方米）" },
      align: "end",
      render: (row) => areaOf(row),
      width: 120,
    },
    {
      key: "from",
      title: { en: "Since", zh: "入驻日" },
      render: (row) => format.day(row.from, "short"),
      align: "end",
      phone: "note",
      width: 130,
    },
  ]
}

export function Standing({ tenancy }: { tenancy: TenancyView }) {
  const { day } = useClocks()
  const text = standingOn(tenancy, day)
  const shapes = { settled: "done", gone: "not-filed", "not yet": "promised" } as const
  return <Status shape={shapes[text.en as keyof typeof shapes]} text={text} tone="ink" />
}
