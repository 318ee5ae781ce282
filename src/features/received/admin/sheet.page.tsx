/** One received sheet: whose word it is, what it states, what the checks say, its rows, its editions and its ledger. */
import { useParams } from "@tanstack/react-router"
import { bothReasons } from "../../../kernel/reason-words.ts"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { EditIcon, PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels, Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { gatesOf } from "../check-sheet.ts"
import { priceBasisNames, sheetStatusNames, sheetUnitNames, universeNames } from "../codes.ts"
import type { SheetView } from "../schema.ts"
import { ExplanationForm } from "./sheet/explanation-form.tsx"
import { Findings } from "./sheet/findings.tsx"
import { GateStatus } from "./sheet/gate-status.tsx"
import { Growths } from "./sheet/growths.tsx"
import { Rows } from "./sheet/rows.tsx"
import styles from "./sheet/sheet.module.css"
import { officeName, sheetActs, sheetLabels, sheetName, sheetTelling } from "./sheet/sheet-words.ts"
import { Statements } from "./sheet/statements.tsx"
import { useSheet, useSheetHistory } from "./sheet-queries.ts"

export default function SheetPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const sheet = useSheet(id)
  return (
    <Page>
      <QueryState query={sheet} what={{ en: "the sheet", zh: "来表" }} />
      {sheet.data && <SheetRecord key={id} sheet={sheet.data} />}
    </Page>
  )
}

function SheetRecord({ sheet }: { sheet: SheetView }) {
  const position = useListPosition("received-sheets", usePath())
  const mayWrite = useMay("received:write")
  const detailed = sheet.kind === "detailed"
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: { en: "Received sheets", zh: "收到的统计" }, to: position?.from ?? "/received-sheets" },
        ]}
        title={sheetName(sheet)}
        badges={<Badges sheet={sheet} />}
        position={position}
        actions={
          <DecidedActions
            actions={[
              {
                label: { en: "Correct the head", zh: "更正来表信息" },
                icon: <EditIcon />,
                to: `/received-sheets/${sheet.id}/correct`,
                decision: mayWrite,
                writes: true,
              },
              {
                label: { en: "A later sheet", zh: "用新表替换" },
                icon: <PlusIcon />,
                to: `/received-sheets/new?replaces=${sheet.replacedBy ?? sheet.id}`,
                decision: mayWrite,
                writes: true,
                primary: true,
              },
            ]}
          />
        }
      />
      <Facts items={useSheetFacts(sheet)} />
      <Panels
        main={
          <>
            {detailed && (
              <Section title={{ en: "Gates", zh: "校验" }}>
                <Findings
                  findings={sheet.check.findings}
                  form={(finding) => <ExplanationForm sheet={sheet} finding={finding} />}
                />
              </Section>
            )}
            <Statements sheet={sheet} />
            {detailed && <Growths sheet={sheet} />}
            <Rows sheet={sheet} />
          </>
        }
        side={
          <>
            <Editions sheet={sheet} />
            <SheetLedger sheet={sheet} />
          </>
        }
      />
    </>
  )
}

function Badges({ sheet }: { sheet: SheetView }) {
  const { edition, replacedBy, status, kind, check } = sheet
  return (
    <span className={styles.badges}>
      {kind === "detailed" && <GateStatus gates={gatesOf(check.findings)} />}
      {status === "assumed" && <Status shape="draft" text={sheetStatusNames.assumed} />}
      {replacedBy !== null && (
        <Status
          shape="locked"
          text={{ en: `edition ${edition}, replaced`, zh: `第${edition}版，已被替换` }}
          tone="ink"
        />
      )}
    </span>
  )
}

function useSheetFacts(sheet: SheetView) {
  const t = useText()
  const format = useFormat()
  return [
    { label: sheetLabels.fromOffice, value: t(officeName(sheet)) },
    { label: sheetLabels.document, value: sheet.document },
    { label: sheetLabels.receivedOn, value: format.day(sheet.receivedOn, "short") },
    { label: sheetLabels.unit, value: t(sheetUnitNames[sheet.unit]) },
    { label: sheetLabels.priceBasis, value: t(priceBasisNames[sheet.priceBasis]) },
    { label: sheetLabels.universe, value: t(universeNames[sheet.universe]) },
    { label: sheetLabels.status, value: t(sheetStatusNames[sheet.status]) },
    {
      label: sheetLabels.words,
      value: t(sheet.words === null ? { en: "none", zh: "无" } : bothReasons(sheet.words)),
    },
  ]
}

function Editions({ sheet }: { sheet: SheetView }) {
  const t = useText()
  const format = useFormat()
  return (
    <Section
      title={{ en: "Editions", zh: "版次" }}
      note={t(
        { en: "{{count}} sheets for the quarter", one: "one sheet for the quarter", zh: "本季共{{count}}张" },
        { count: sheet.editions.length },
      )}
    >
      <ol className={styles.editions}>
        {sheet.editions.map(({ id, receivedOn, document, status }, at) => (
          <li key={id} aria-current={id === sheet.id || undefined}>
            <AppLink to={`/received-sheets/${id}`}>
              {t({ en: "Edition {{n}}", zh: "第{{n}}版" }, { n: at + 1 })}
            </AppLink>
            {status === "assumed" && ` (${t(sheetStatusNames.assumed)})`}
            <div className={styles.note}>
              {format.day(receivedOn, "short")}
              {t({ en: ", ", zh: "，" })}
              {document}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function SheetLedger({ sheet }: { sheet: SheetView }) {
  const { language } = useLanguage()
  const { known } = useKnownEntry()
  const history = useSheetHistory(sheet.id)
  const single = sheet.statements.length === 1
  return (
    <RecordLedger
      history={history}
      acts={sheetActs}
      telling={(entries) => sheetTelling(entries, { language, single })}
      known={known}
    />
  )
}
