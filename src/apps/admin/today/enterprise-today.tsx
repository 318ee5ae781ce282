/** Today for an enterprise: its own file, what in it runs out, what is missing in it, and what it was named in. */
import { useQueries } from "@tanstack/react-query"
import { useMe } from "../../../features/access/admin/me.tsx"
import { ClassBadges } from "../../../features/registry/admin/class-badges.tsx"
import { fieldNames } from "../../../features/registry/admin/field-words.ts"
import { useOrganisationName } from "../../../features/registry/admin/organisation-name.ts"
import { getOrganisation } from "../../../features/registry/admin/organisation-requests.ts"
import { SeatValue } from "../../../features/registry/admin/seat-value.tsx"
import type { OrganisationView } from "../../../features/registry/schema.ts"
import { contains, daysBetween } from "../../../kernel/day.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { Facts } from "../../../ui/record/facts.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { Status } from "../../../ui/status.tsx"
import { LatestBulletin } from "./published.tsx"
import styles from "./today.module.css"
import { expiryHorizon, useReleases, useWaiting } from "./today-queries.ts"
import { DaysAhead, NothingWaits, TodayTitle, WaitingWork } from "./waiting-work.tsx"

const nothing = {
  en: "No return, problem or loan of yours waits for you.",
  zh: "没有等您处理的报表、问题和融资。",
}

/** Whoever acts for many enterprises finds the others in the register. */
const mostFiles = 3

function AllFiles({ count }: { count: number }) {
  const t = useText()
  return (
    <p>
      <AppLink to="/organisations">
        {t({ en: "All {{count}} enterprises you act for", zh: "您代办的全部{{count}}家企业" }, { count })}
      </AppLink>
    </p>
  )
}

export function EnterpriseToday() {
  const { organisations } = useMe()
  const { data: waiting } = useWaiting()
  const { data: releases } = useReleases()
  const files = useQueries({
    queries: organisations.slice(0, mostFiles).map((id) => ({
      queryKey: ["organisations", id, "record", undefined],
      queryFn: ({ signal }: { signal: AbortSignal }) => getOrganisation(id, undefined, signal),
    })),
  })
  const latest = releases?.[0]
  return (
    <Page>
      <TodayTitle waiting={waiting?.length ?? null} />
      <div className={styles.columns}>
        <DaysAhead />
        {organisations.length > 0 && <WaitingWork empty={<NothingWaits text={nothing} />} />}
        {organisations.length === 0 && (
          <StateLine
            kind="empty"
            text={{
              en: "No enterprise is tied to your account yet. Ask the bureau.",
              zh: "您的账号还没有绑定企业。请联系科技局。",
            }}
          />
        )}
        {files.some((file) => file.error) && (
          <StateLine kind="error" text={{ en: "The file could not be fetched.", zh: "没有取到档案。" }} />
        )}
        {files.map((file) => file.data && <OwnFile key={file.data.id} organisation={file.data} />)}
        {organisations.length > mostFiles && <AllFiles count={organisations.length} />}
        {latest && <LatestBulletin release={latest} />}
      </div>
    </Page>
  )
}

function OwnFile({ organisation }: { organisation: OrganisationView }) {
  const t = useText()
  const nameOf = useOrganisationName()
  const { id, classes, creditCode } = organisation
  return (
    <Section
      title={{ en: nameOf(organisation), zh: nameOf(organisation) }}
      action={<AppLink to={`/organisations/${id}`}>{t({ en: "Open the file", zh: "打开档案" })}</AppLink>}
    >
      <Facts
        items={[
          {
            label: { en: "Classes", zh: "资格" },
            value:
              classes.length === 0 ? (
                t({ en: "none recorded", zh: "没有登记" })
              ) : (
                <ClassBadges classes={classes} full />
              ),
          },
          { label: { en: "Settled in", zh: "入驻" }, value: <SeatValue organisationId={id} /> },
          { label: fieldNames.creditCode, value: creditCode ?? t({ en: "not recorded", zh: "暂缺" }) },
        ]}
      />
      <ul className={styles.rows}>
        <RunningOut organisation={organisation} />
        <Gaps organisation={organisation} />
      </ul>
    </Section>
  )
}

function RunningOut({ organisation }: { organisation: OrganisationView }) {
  const { today } = useMe().workspace
  const soon = organisation.classes.filter(
    (one) => one.until !== null && contains(one, today) && daysBetween(today, one.until) <= expiryHorizon,
  )
  if (soon.length === 0) return null
  return (
    <li>
      <Status
        shape="warning"
        text={{
          en: `${soon.length === 1 ? "A class runs" : "Classes run"} out within ${expiryHorizon} days. Begin the renewal now.`,
          zh: `有资格${expiryHorizon}天内到期，请及早办理续认。`,
        }}
      />
    </li>
  )
}

const wanted = ["creditCode", "foundedOn", "industry", "address"] as const

function Gaps({ organisation }: { organisation: OrganisationView }) {
  const t = useText()
  const gaps = wanted.filter((field) => organisation[field] === null).map((field) => t(fieldNames[field]))
  if (gaps.length === 0) return null
  const list = gaps.join(t({ en: ", ", zh: "、" }))
  return (
    <li>
      <Status
        shape="not-filed"
        text={{
          en: `Not in your file yet: ${list}. Tell the bureau, which enters it.`,
          zh: `档案里还缺：${list}。请告诉科技局补录。`,
        }}
      />
    </li>
  )
}
