/** One target: what is aimed at, how far it is reached, and the ledger of it. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../../ui/clocks.tsx"
import { DecidedActions, firstNo } from "../../../../ui/decided-actions.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { CloseIcon, EditIcon } from "../../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { usePath } from "../../../../ui/link.tsx"
import { Page } from "../../../../ui/page.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../../ui/record/record-header.tsx"
import { Panels } from "../../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../../ui/search-parameter.ts"
import { useListPosition } from "../../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../../access/admin/known-entry.ts"
import { useMay } from "../../../access/admin/me.tsx"
import { RecordLedger } from "../../../access/admin/record-ledger.tsx"
import type { TargetProgress, TargetView } from "../../targets/target-schema.ts"
import styles from "./target.module.css"
import { TargetEnding } from "./target-ending.tsx"
import { TargetStanding } from "./target-parts.tsx"
import { QuarterSection } from "./target-quarters.tsx"
import { useTargetHistory, useTargetProgress } from "./target-requests.ts"
import { TownSection } from "./target-towns.tsx"
import {
  daysName,
  fieldLabels,
  measureNames,
  pathOf,
  placeName,
  targetActs,
  targetName,
  targetTelling,
} from "./target-words.ts"

export default function TargetPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const progress = useTargetProgress(id)
  return (
    <Page>
      <QueryState query={progress} what={{ en: "the target", zh: "目标" }} />
      {progress.data && <TargetRecord progress={progress.data} />}
    </Page>
  )
}

interface RecordProps {
  progress: TargetProgress
}

function TargetRecord({ progress }: RecordProps) {
  const { target } = progress
  const { language } = useLanguage()
  const { readOnly } = useClocks()
  const { known } = useKnownEntry()
  const history = useTargetHistory(target.id)
  const position = useListPosition("targets", usePath())
  const asked = useSearchParameter("do")
  return (
    <>
      <RecordHeader
        crumbs={[{ label: { en: "Targets", zh: "目标" }, to: position?.from ?? "/targets" }]}
        title={targetName(target)}
        badges={<TargetStanding progress={progress} />}
        position={position}
        actions={<TargetActions target={target} />}
      />
      <Facts items={useTargetFacts(progress)} />
      {!readOnly && asked === "end" && (
        <div className={styles.doing}>
          <TargetEnding target={target} />
        </div>
      )}
      <Panels
        main={
          <div className={styles.stack}>
            <QuarterSection progress={progress} />
            <TownSection target={target} />
          </div>
        }
        side={
          <RecordLedger
            history={history}
            acts={targetActs}
            telling={(entries) => targetTelling(entries, language)}
            known={known}
          />
        }
      />
    </>
  )
}

function TargetActions({ target }: { target: TargetView }) {
  const decision = useMay("target:write")
  const { today } = useClocks()
  const over = {
    allowed: false as const,
    reason: { en: "Its time is over; correct it if that is wrong.", zh: "目标已到期；不对就更正。" },
  }
  const early = {
    allowed: false as const,
    reason: { en: "It has not begun; correct it instead.", zh: "目标尚未开始；不对就更正。" },
  }
  const closed = target.until <= today ? over : target.from >= today ? early : undefined
  return (
    <DecidedActions
      actions={[
        {
          label: { en: "Give up", zh: "终止" },
          icon: <CloseIcon />,
          to: `/targets/${target.id}?do=end`,
          decision: firstNo([decision, closed]),
          writes: true,
        },
        {
          label: { en: "Correct", zh: "更正" },
          icon: <EditIcon />,
          to: `/targets/${target.id}/correct`,
          decision,
          writes: true,
          primary: true,
        },
      ]}
    />
  )
}

function useTargetFacts(progress: TargetProgress): Fact[] {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { target, on, passed } = progress
  const begun = on !== null
  const none = t({ en: "not begun", zh: "未开始" })
  return [
    { label: fieldLabels.measure, value: t(measureNames[target.measure]) },
    { label: fieldLabels.town, value: t(placeName(target.town)) },
    { label: fieldLabels.days, value: daysName(target, language) },
    { label: fieldLabels.value, value: format.number(target.value, 0) },
    {
      label: fieldLabels.reached,
      value: begun ? format.number(progress.reached, 0) : none,
      note:
        begun &&
        t(
          { en: "{{share}}%, as of {{day}}", zh: "完成{{share}}%，截至{{day}}" },
          {
            share: format.number(progress.progress, 1),
            day: format.day(on),
          },
        ),
    },
    {
      label: fieldLabels.path,
      value: begun ? format.number(pathOf(progress), 0) : none,
      note:
        begun &&
        t(
          { en: "{{share}}% of the time has passed", zh: "时间已过{{share}}%" },
          {
            share: format.number(passed, 1),
          },
        ),
    },
    { label: fieldLabels.document, value: target.document },
  ]
}
