/** Today for a centre's operator: what happened in their centres lately, and whose classes run out there. */
import { useQuery } from "@tanstack/react-query"
import { useMe } from "../../../features/access/admin/me.tsx"
import { stageNames, type TenancyView } from "../../../features/centres/schema.ts"
import { useOrganisationName } from "../../../features/registry/admin/organisation-name.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { type Text, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { Panels, Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { ExpiringClasses } from "./expiring-classes.tsx"
import { Doings } from "./officer-today.tsx"
import { type Move, recentMoves } from "./recent-moves.ts"
import styles from "./today.module.css"
import { useWaiting } from "./today-queries.ts"
import { DaysAhead, TodayTitle, WaitingWork } from "./waiting-work.tsx"

const shown = 8

async function tenanciesOf(centre: string, signal: AbortSignal): Promise<TenancyView[]> {
  const found: TenancyView[] = []
  let after: string | null = null
  do {
    const query = { centre, limit: 200, ...(after === null ? {} : { after }) }
    const page: { tenancies: TenancyView[]; next: string | null } = await answered(
      api.GET("/api/v1/tenancies", { params: { query }, signal }),
    )
    found.push(...page.tenancies)
    after = page.next
  } while (after !== null)
  return found
}

function useOwnCentres() {
  const { centres } = useMe()
  return useQuery({
    queryKey: ["centres", "own", centres],
    queryFn: async ({ signal }) => {
      const { centres: all } = await answered(api.GET("/api/v1/centres", { signal }))
      return all.filter((centre) => centres.includes(centre.id))
    },
  })
}

export function OperatorToday() {
  const { data: centres, error } = useOwnCentres()
  const { data: waiting } = useWaiting()
  return (
    <Page>
      <TodayTitle waiting={waiting?.length ?? null} />
      <div className={styles.columns}>
        <DaysAhead />
        {error && (
          <StateLine kind="error" text={{ en: "The centres could not be fetched.", zh: "没有取到中心。" }} />
        )}
        {centres?.length === 0 && (
          <StateLine
            kind="empty"
            text={{
              en: "No centre is tied to your account yet. Ask the bureau.",
              zh: "您的账号还没有对应的中心。请联系科技局。",
            }}
          />
        )}
        <Panels
          main={
            <>
              <WaitingWork empty={null} />
              {centres?.map((centre) => (
                <CentreMoves key={centre.id} id={centre.id} name={centre.name} />
              ))}
              <Doings />
            </>
          }
          side={<ExpiringClasses />}
        />
      </div>
    </Page>
  )
}

function CentreMoves({ id, name }: { id: string; name: Text }) {
  const t = useText()
  const { today } = useMe().workspace
  const { data, error, refetch } = useQuery({
    queryKey: ["tenancies", "of-centre", id],
    queryFn: ({ signal }) => tenanciesOf(id, signal),
  })
  const moves = data && recentMoves(data, today, shown)
  return (
    <Section
      title={name}
      note={t({ en: "what happened lately", zh: "最近的变动" })}
      action={<AppLink to={`/centres/${id}`}>{t({ en: "The centre", zh: "看中心" })}</AppLink>}
    >
      {error && (
        <StateLine
          kind="error"
          text={{ en: "The tenancies could not be fetched.", zh: "没有取到入驻记录。" }}
          remedies={[{ label: { en: "Try again", zh: "再试" }, run: () => void refetch() }]}
        />
      )}
      {moves?.length === 0 && (
        <StateLine
          kind="empty"
          text={{ en: "Nobody has settled yet.", zh: "还没有企业入驻。" }}
          remedies={[{ label: { en: "Settle the first", zh: "办理第一家" }, to: "/tenancies/new" }]}
        />
      )}
      <ul className={styles.rows}>
        {moves?.map((move) => (
          <MoveRow key={`${move.tenancy.id}-${move.on}-${move.kind}`} move={move} />
        ))}
      </ul>
    </Section>
  )
}

const happened: Record<Move["kind"], Text> = {
  settled: { en: "settled: {{stage}} {{unit}}", zh: "入驻{{stage}} {{unit}}" },
  moved: { en: "moved to: {{stage}} {{unit}}", zh: "迁入{{stage}} {{unit}}" },
  left: { en: "left: {{stage}} {{unit}}", zh: "退出{{stage}} {{unit}}" },
}

function MoveRow({ move }: { move: Move }) {
  const t = useText()
  const format = useFormat()
  const nameOf = useOrganisationName()
  const { tenancy, kind, on, stage, unit } = move
  return (
    <li className={styles.move}>
      <span className={styles.meta}>{format.day(on, "short")}</span>
      <AppLink to={`/tenancies/${tenancy.id}`}>
        {nameOf({ name: tenancy.organisationName, nameEn: tenancy.organisationNameEn })}
      </AppLink>
      <span>
        {t(happened[kind], { stage: t(stageNames[stage]), unit })}
        {kind === "left" && tenancy.exitReason !== null && (
          <span className={styles.meta}>{t({ en: "; ", zh: "；" }) + tenancy.exitReason}</span>
        )}
      </span>
    </li>
  )
}
