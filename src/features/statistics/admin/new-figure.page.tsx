/** Taking a figure: which indicator, about what, on which day, as known when. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { ProblemError } from "../../../ui/api/client.ts"
import { ClocksProvider, useClocks } from "../../../ui/clocks.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { useForm } from "../../../ui/form/form-context.ts"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useText } from "../../../ui/language.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useMay } from "../../access/admin/me.tsx"
import { type FigureQuestion, type Indicator, indicatorKey } from "../schema.ts"
import styles from "./figure.module.css"
import { entryOfDay, takeFigure, useIndicators } from "./figure-queries.ts"
import { ParameterFields } from "./parameter-fields.tsx"
import { quarterEndBy } from "./two-clocks/clock-grid.ts"

interface Asking {
  indicator: string | null
  parameters: Record<string, string | null>
  asOf: string | null
  known: "now" | "day" | "entry"
  knownDay: string | null
  knownEntry: string | null
}

export default function NewFigurePage() {
  const indicators = useIndicators()
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Figures", zh: "数字" }, to: "/figures" }]}
        title={{ en: "Take a figure", zh: "取一个数字" }}
      />
      <QueryState query={indicators} what={{ en: "the indicators", zh: "指标" }} />
      {indicators.data && <AskingForm indicators={indicators.data} />}
    </Page>
  )
}

function useInitial(): Asking {
  const { asOf, knownAt, today } = useClocks()
  const indicator = useSearchParameter("indicator")
  const centre = useSearchParameter("centre")
  const [named, town] = [useSearchParameter("class"), useSearchParameter("town")]
  return {
    indicator: indicator ?? null,
    parameters: { ...(centre && { centre }), ...(named && { class: named }), ...(town && { town }) },
    asOf: asOf ?? quarterEndBy(today),
    known: knownAt === null ? "now" : knownAt.entry === undefined ? "day" : "entry",
    knownDay: knownAt?.day ?? today,
    knownEntry: knownAt?.entry ?? null,
  }
}

/** Only what the chosen indicator is about goes along. */
function questionFrom(values: Asking, indicators: Indicator[], entry: string | undefined): FigureQuestion {
  const indicator = indicators.find((one) => indicatorKey(one) === values.indicator)
  const parameters = Object.fromEntries(
    (indicator?.parameters ?? []).map((name) => [name, values.parameters[name] ?? ""]),
  )
  return {
    indicator: values.indicator ?? "",
    parameters,
    asOf: values.asOf ?? "",
    ...(entry !== undefined && { knownAt: entry }),
  }
}

function AskingForm({ indicators }: { indicators: Indicator[] }) {
  const go = useGo()
  const queries = useQueryClient()
  const clocks = useClocks()
  const mayTake = useMay("figure:take")
  const initial = useInitial()
  const taken = useRef("")
  const entryFor = async ({ known, knownDay, knownEntry }: Asking) => {
    if (known === "entry") return knownEntry ?? undefined
    if (known === "day") return (await queries.fetchQuery(entryOfDay(knownDay ?? ""))).entry
    return undefined
  }
  return (
    // Taking a figure writes no record, so it goes on while the clocks are off now.
    <ClocksProvider
      clocks={{ asOf: null, knownAt: null }}
      today={clocks.today}
      offsetMinutes={clocks.offsetMinutes}
    >
      <RecordForm<Asking>
        initial={initial}
        label={{ en: "Take the figure", zh: "取数" }}
        disabled={mayTake.allowed ? null : mayTake.reason}
        submit={async (values) => {
          try {
            const question = questionFrom(values, indicators, await entryFor(values))
            const figure = await takeFigure(question)
            queries.setQueryData(["figures", figure.id], figure)
            taken.current = figure.id
            return null
          } catch (error) {
            if (error instanceof ProblemError) return error.problem
            throw error
          }
        }}
        onDone={() => go(`/figures/${taken.current}`)}
        onCancel={() => go("/figures")}
      >
        <FormSection title={{ en: "What", zh: "取什么" }}>
          <ChoiceField
            name="indicator"
            label={{ en: "Indicator", zh: "指标" }}
            options={indicators.map((one) => ({ value: indicatorKey(one), label: one.title }))}
            open={false}
            required
          />
          <ChosenIndicator indicators={indicators} />
        </FormSection>
        <FormSection title={{ en: "When", zh: "两个时钟" }}>
          <DayField
            name="asOf"
            label={{ en: "As of", zh: "截至" }}
            hint={{ en: "how things stood on this day", zh: "这一天的情况" }}
            required
          />
          <ChoiceField
            name="known"
            label={{ en: "Known at", zh: "所知至" }}
            options={[
              { value: "now", label: { en: "now", zh: "现在" } },
              { value: "day", label: { en: "the end of a day", zh: "某天结束时" } },
              { value: "entry", label: { en: "an entry of the ledger", zh: "账本某一笔" } },
            ]}
            required
          />
          <KnownField />
        </FormSection>
      </RecordForm>
    </ClocksProvider>
  )
}

/** What the chosen indicator says, and the fields for what it is about. */
function ChosenIndicator({ indicators }: { indicators: Indicator[] }) {
  const t = useText()
  const { get } = useForm()
  const chosen = indicators.find((one) => indicatorKey(one) === get("indicator"))
  if (!chosen) return null
  return (
    <>
      <p className={styles.says}>{t(chosen.says)}</p>
      <ParameterFields name="parameters" parameters={chosen.parameters} />
    </>
  )
}

function KnownField() {
  const { get } = useForm()
  const known = get("known")
  return (
    <FieldRow>
      {known === "day" && <DayField name="knownDay" label={{ en: "Day", zh: "日期" }} required />}
      {known === "entry" && (
        <TextField
          name="knownEntry"
          label={{ en: "Number of the entry", zh: "第几笔" }}
          inputMode="numeric"
          width={160}
          required
        />
      )}
    </FieldRow>
  )
}
