/** A sheet comes in: its head, what it states, its rows, and what the checks say before it is saved. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { addPeriods, periodLabel, quarterOf } from "../../../kernel/period.ts"
import { regionNames } from "../../../kernel/region.ts"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { NumberField } from "../../../ui/form/number-field.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import {
  GrowthBasis,
  growthBasisNames,
  SheetUnit,
  seriesCodes,
  seriesNames,
  sheetKindNames,
  sheetKinds,
  sheetUnitNames,
} from "../codes.ts"
import type { SheetView } from "../schema.ts"
import { levelUnits } from "../stated-level.ts"
import { HeadFields } from "./sheet/head-fields.tsx"
import { sheetLabels, sheetName } from "./sheet/sheet-words.ts"
import { blankWriting, sheetOf, type Writing } from "./sheet/sheet-writing.ts"
import { TableField, useWriting } from "./sheet/table-field.tsx"
import { TryOut } from "./sheet/try-out.tsx"
import { useSheet } from "./sheet-queries.ts"

export default function NewSheetPage() {
  const replaces = useSearchParameter("replaces")
  const before = useSheet(replaces ?? "")
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Received sheets", zh: "收到的统计" }, to: "/received-sheets" }]}
        title={
          before.data
            ? {
                en: `A later sheet: ${sheetName(before.data).en}`,
                zh: `登记新表：${sheetName(before.data).zh}`,
              }
            : { en: "Take a sheet in", zh: "登记来表" }
        }
      />
      {replaces && <QueryState query={before} what={{ en: "the sheet it replaces", zh: "被替换的来表" }} />}
      {!replaces && <SheetForm before={null} />}
      {before.data && <SheetForm before={before.data} />}
    </Page>
  )
}

function SheetForm({ before }: { before: SheetView | null }) {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const { workspace } = useMe()
  const decision = useMay("received:write")
  const kept = useRef("")
  const replaces = before?.id ?? null
  return (
    <RecordForm<Writing>
      initial={blankWriting(today, workspace.division, before)}
      draft={before ? `received-sheet/${before.id}/replace` : "received-sheet/new"}
      label={{ en: "Take the sheet in", zh: "登记来表" }}
      disabled={decision.allowed ? null : decision.reason}
      check={(writing): Record<string, { en: string; zh: string }> => {
        const { problems, body } = sheetOf(writing, replaces)
        if (problems.length > 0)
          return {
            table: {
              en: `${problems.length} lines can’t be read; see below.`,
              zh: `有${problems.length}行读不出来，见下。`,
            },
          }
        if (body.statements.length === 0)
          return { table: { en: "Give the table of regions.", zh: "请给出各地区表格。" } }
        return {}
      }}
      submit={(writing) =>
        refusalOf(
          answered(api.POST("/api/v1/received-sheets", { body: sheetOf(writing, replaces).body })).then(
            ({ id }) => {
              kept.current = id
            },
          ),
        )
      }
      onDone={() => {
        void queries.invalidateQueries()
        go(`/received-sheets/${kept.current}`)
      }}
      onCancel={() => go(before ? `/received-sheets/${before.id}` : "/received-sheets")}
    >
      {!before && <WhichSheet />}
      <HeadFields />
      <Contents />
      {before && <CorrectionReason name="correction" />}
      <TryOut replaces={replaces} />
    </RecordForm>
  )
}

function WhichSheet() {
  const { today } = useClocks()
  const now = quarterOf(today)
  const quarters = Array.from({ length: 12 }, (_, at) => addPeriods(now, -at))
  return (
    <FormSection title={{ en: "Which sheet", zh: "哪张表" }}>
      <FieldRow>
        <ChoiceField
          name="series"
          label={sheetLabels.series}
          options={seriesCodes.map((value) => ({ value, label: seriesNames[value] }))}
          open={false}
          required
        />
        <ChoiceField
          name="period"
          label={sheetLabels.period}
          options={quarters.map((value) => ({
            value,
            label: { en: periodLabel(value, "en"), zh: periodLabel(value, "zh") },
          }))}
          required
        />
      </FieldRow>
      <ChoiceField
        name="kind"
        label={sheetLabels.kind}
        options={sheetKinds.map((value) => ({ value, label: sheetKindNames[value] }))}
        required
      />
    </FormSection>
  )
}

/** Level and growth of one region, or the table of many; and the rows. */
function Contents() {
  const { kind } = useWriting()
  return (
    <>
      {kind === "detailed" && (
        <FormSection
          title={{ en: "What it states", zh: "来文所列" }}
          note={{ en: "as it stands there, neither derived from the other", zh: "照录，两者互不推算" }}
        >
          <ChoiceField
            name="region"
            label={{ en: "Region", zh: "地区" }}
            options={Object.entries(regionNames).map(([value, label]) => ({ value, label }))}
            open={false}
            width={220}
            required
          />
          <FieldRow>
            <NumberField name="level" label={{ en: "Level", zh: "总量" }} />
            <ChoiceField
              name="levelUnit"
              label={{ en: "Unit of the level", zh: "总量单位" }}
              options={Object.entries(levelUnits).map(([value, { name }]) => ({ value, label: name }))}
              open={false}
              width={180}
              required
            />
            <NumberField
              name="growth"
              label={{ en: "Growth", zh: "增速" }}
              unit={{ en: "%", zh: "%" }}
              width={140}
            />
          </FieldRow>
        </FormSection>
      )}
      <FormSection title={{ en: "Table", zh: "表格" }}>
        <FieldRow>
          <ChoiceField
            name="unit"
            label={sheetLabels.unit}
            options={SheetUnit.options.map((value) => ({ value, label: sheetUnitNames[value] }))}
            required
          />
          <ChoiceField
            name="growthBasis"
            label={{ en: "Basis of the growth", zh: "增速价格口径" }}
            options={GrowthBasis.options.map((value) => ({ value, label: growthBasisNames[value] }))}
            required
          />
        </FieldRow>
        <TableField key={kind} kind={kind} />
      </FormSection>
    </>
  )
}
