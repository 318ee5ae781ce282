/** Correcting the head of a sheet, with a reason. Its numbers change only by a sheet that replaces it. */
import { useParams } from "@tanstack/react-router"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { useMay } from "../../access/admin/me.tsx"
import type { SheetCorrection, SheetView } from "../schema.ts"
import { HeadFields } from "./sheet/head-fields.tsx"
import { sheetName } from "./sheet/sheet-words.ts"
import { latestSheet, useSheet } from "./sheet-queries.ts"

function writingOf(sheet: SheetView): SheetCorrection {
  const { fromOffice, fromOfficeEn, document, receivedOn, priceBasis, universe, status, words } = sheet
  const head = { fromOffice, fromOfficeEn, document, receivedOn, priceBasis, universe, status, words }
  return { ...head, correction: { class: "correction", reason: "" } }
}

export default function SheetCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const sheet = useSheet(id)
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Received sheets", zh: "收到的统计" }, to: "/received-sheets" },
          { label: sheet.data ? sheetName(sheet.data) : id, to: `/received-sheets/${id}` },
        ]}
        title={{ en: "Correct the head of the sheet", zh: "更正来表信息" }}
      />
      <QueryState query={sheet} what={{ en: "the sheet", zh: "来表" }} />
      {sheet.data && <CorrectionForm sheet={sheet.data} />}
    </Page>
  )
}

function CorrectionForm({ sheet }: { sheet: SheetView }) {
  const decision = useMay("received:write")
  return (
    <ChangeForm<SheetCorrection>
      back={`/received-sheets/${sheet.id}`}
      version={sheet.version}
      draft={`received-sheet/${sheet.id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={decision.allowed ? null : decision.reason}
      initial={writingOf(sheet)}
      send={(values, version) =>
        answered(
          api.PUT("/api/v1/received-sheets/{id}", {
            params: { path: { id: sheet.id }, header: { "If-Match": ifMatch(version) } },
            body: values,
          }),
        )
      }
      latest={async () => {
        const { sheet: now, by, at } = await latestSheet(sheet.id)
        const { correction: _own, ...values } = writingOf(now)
        return { values, version: now.version, by, at }
      }}
    >
      <StateLine
        kind="stale"
        text={{
          en: "Level, growth and rows are the other office’s: they change only when a later sheet comes in.",
          zh: "总量、增速和明细是来文单位的数，只能由后来的新表替换。",
        }}
        remedies={[
          {
            label: { en: "Take a later sheet in", zh: "登记新表" },
            to: `/received-sheets/new?replaces=${sheet.id}`,
          },
        ]}
      />
      <HeadFields />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}
