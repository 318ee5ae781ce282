/** One training base: its recognition, its cohorts with hosts and placements, and its ledger. */
import { useParams } from "@tanstack/react-router"
import { sum } from "../../../kernel/decimal.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { EditIcon, PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels, Section } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { StateLine } from "../../../ui/states.tsx"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import type { TrainingBaseView } from "../schema.ts"
import styles from "./base/base.module.css"
import { baseActs, baseTelling, countPlaced, daysShown, fieldLabels } from "./base/base-words.ts"
import { CorrectCohortForm, HostForm, OpenCohortForm, PlaceForm } from "./base/cohort-change.tsx"
import { CohortSection } from "./base/cohort-section.tsx"
import { MendPlacementForm, OutcomeForm } from "./base/placement-change.tsx"
import { useBaseHistory, useTrainingBase } from "./base-queries.ts"

export default function BasePage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const base = useTrainingBase(id)
  return (
    <Page>
      <QueryState query={base} what={{ en: "the training base", zh: "培养基地" }} />
      {base.data && <BaseRecord base={base.data} />}
    </Page>
  )
}

function BaseRecord({ base }: { base: TrainingBaseView }) {
  const { language } = useLanguage()
  const { readOnly } = useClocks()
  const { known } = useKnownEntry()
  const history = useBaseHistory(base.id)
  const position = useListPosition("training-bases", usePath())
  const mayWrite = useMay("training:write")
  const path = `/training-bases/${base.id}`
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: { en: "Training bases", zh: "联合培养基地" }, to: position?.from ?? "/training-bases" },
        ]}
        title={base.name}
        position={position}
        actions={
          <DecidedActions
            actions={[
              {
                label: { en: "Correct", zh: "更正" },
                icon: <EditIcon />,
                to: `${path}/correct`,
                decision: mayWrite,
                writes: true,
              },
              {
                label: { en: "Open a cohort", zh: "开设批次" },
                icon: <PlusIcon />,
                to: `${path}?do=open`,
                decision: mayWrite,
                writes: true,
                primary: true,
              },
            ]}
          />
        }
      />
      <BaseFacts base={base} />
      <Doing base={base} />
      <Panels
        main={<Cohorts base={base} path={mayWrite.allowed && !readOnly ? path : null} />}
        side={
          <RecordLedger
            history={history}
            acts={baseActs}
            telling={(entries) => baseTelling(entries, language)}
            known={known}
          />
        }
      />
    </>
  )
}

function Cohorts({ base, path }: { base: TrainingBaseView; path: string | null }) {
  if (base.cohorts.length === 0)
    return (
      <Section title={{ en: "Cohorts", zh: "批次" }}>
        <StateLine
          kind="empty"
          text={{ en: "No cohort yet.", zh: "还没有批次。" }}
          remedies={
            path ? [{ label: { en: "Open the first", zh: "开设第一期" }, to: `${path}?do=open` }] : []
          }
        />
      </Section>
    )
  // The newest is what people come for.
  return (
    <>
      {[...base.cohorts].reverse().map((cohort) => (
        <CohortSection key={cohort.id} cohort={cohort} base={path} />
      ))}
    </>
  )
}

function BaseFacts({ base }: { base: TrainingBaseView }) {
  const t = useText()
  const { language } = useLanguage()
  const counts = base.cohorts.map(countPlaced)
  const total = (of: "placed" | "stayed") => sum(counts.map((one) => String(one[of])))
  return (
    <Facts
      items={[
        { label: fieldLabels.recognisedBy, value: base.recognisedBy, note: base.evidence },
        { label: { en: "Holds", zh: "有效期" }, value: daysShown(base, language) },
        {
          label: { en: "Cohorts", zh: "批次" },
          value: t({ en: "{{count}}", zh: "{{count}}期" }, { count: base.cohorts.length }),
        },
        {
          label: { en: "Trainees placed", zh: "已安排学员" },
          value: t({ en: "{{count}}", zh: "{{count}}人" }, { count: total("placed") }),
          note: t({ en: "{{count}} stayed", zh: "留用{{count}}人" }, { count: total("stayed") }),
        },
      ]}
    />
  )
}

/** The form that the address asks for. */
function Doing({ base }: { base: TrainingBaseView }) {
  const { readOnly } = useClocks()
  const asked = useSearchParameter("do")
  const cohortId = useSearchParameter("cohort")
  const placementId = useSearchParameter("placement")
  if (readOnly || !asked) return null
  const cohort = base.cohorts.find(
    ({ id, placements }) => id === cohortId || placements.some((one) => one.id === placementId),
  )
  const placement = cohort?.placements.find(({ id }) => id === placementId)
  return (
    <div className={styles.doing}>
      {asked === "open" && <OpenCohortForm base={base} />}
      {asked === "cohort" && cohort && <CorrectCohortForm cohort={cohort} />}
      {asked === "host" && cohort && <HostForm cohort={cohort} />}
      {asked === "place" && cohort && <PlaceForm cohort={cohort} />}
      {asked === "outcome" && cohort && placement && <OutcomeForm cohort={cohort} placement={placement} />}
      {asked === "mend" && cohort && placement && <MendPlacementForm cohort={cohort} placement={placement} />}
    </div>
  )
}
