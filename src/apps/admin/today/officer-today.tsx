/** Today for officers and administrators: what waits for them, in order of its effect on what is published. */
import { Button } from "@mantine/core"
import { useMe } from "../../../features/access/admin/me.tsx"
import type { BulletinView } from "../../../features/publication/schema.ts"
import { type Text, useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { Approvals } from "./approvals.tsx"
import { Candidates } from "./candidates.tsx"
import { Drafts } from "./drafts.tsx"
import { classesOnRuler, ExpiringClasses, soonOf } from "./expiring-classes.tsx"
import { noticeGroups } from "./notice-groups.ts"
import { Notices } from "./notices.tsx"
import { LatestBulletin } from "./published.tsx"
import styles from "./today.module.css"
import { useBulletinsInWork, useCandidates, useExpiring, useReleases, useWaiting } from "./today-queries.ts"
import { DaysAhead, NothingWaits, TodayTitle, WaitingWork } from "./waiting-work.tsx"

/** Submitted by others; nobody approves what they wrote themselves. */
export function waitingFor(bulletins: BulletinView[], member: string): BulletinView[] {
  return bulletins.filter((one) => one.state === "submitted" && one.author.member !== member)
}

const nothing = {
  work: {
    en: "No return, promise, visit, loan or project asks for you in the coming days.",
    zh: "近期没有要处理的报表、承诺、走访、融资和项目。",
  },
  approvals: { en: "no bulletin for your approval", zh: "没有等你批准的简报" },
  drafts: { en: "no bulletin in work", zh: "没有在写的简报" },
  candidates: { en: "no organisation to confirm", zh: "没有待核实的企业" },
  notices: { en: "no correction of what was published", zh: "已发布的没有更正" },
} satisfies Record<string, Text>

function useOfficerWork() {
  const { member } = useMe()
  const { today } = useMe().workspace
  const work = useBulletinsInWork()
  const candidates = useCandidates()
  const releases = useReleases()
  const expiring = useExpiring()
  const waiting = useWaiting()
  const approvals = work.bulletins && waitingFor(work.bulletins, member)
  return {
    waiting: waiting.data,
    approvals,
    drafts: work.bulletins?.filter((one) => !approvals?.includes(one)),
    candidates: candidates.data,
    notices: releases.data && noticeGroups(releases.data),
    latest: releases.data?.[0],
    expiring: expiring.data && soonOf(expiring.data, today),
    failed: work.error ?? candidates.error ?? releases.error,
  }
}

export function OfficerToday() {
  const { language } = useLanguage()
  const work = useOfficerWork()
  const { approvals, drafts, candidates, notices, latest } = work
  const empty = [
    approvals?.length === 0 && nothing.approvals,
    drafts?.length === 0 && nothing.drafts,
    notices?.length === 0 && nothing.notices,
    candidates?.organisations.length === 0 && nothing.candidates,
  ].filter((one) => typeof one === "object")
  const waiting =
    approvals && work.waiting && candidates?.next === null
      ? work.waiting.length + approvals.length + candidates.organisations.length
      : null
  return (
    <Page>
      <TodayTitle waiting={waiting} />
      <div className={styles.columns}>
        <DaysAhead more={[classesOnRuler(work.expiring ?? [], language)]} />
        {work.failed && (
          <StateLine
            kind="error"
            text={{ en: "Some of what waits could not be fetched.", zh: "有些待办没有取到。" }}
            remedies={[{ label: { en: "Load anew", zh: "重新载入" }, run: () => window.location.reload() }]}
          />
        )}
        <Panels
          main={
            <>
              <WaitingWork empty={<NothingWaits text={nothing.work} />} />
              {notices && notices.length > 0 && <Notices groups={notices} />}
              {drafts && drafts.length > 0 && <Drafts bulletins={drafts} />}
              {candidates && candidates.organisations.length > 0 && <Candidates page={candidates} />}
              <NothingElse reasons={empty} />
              <Doings />
            </>
          }
          side={
            <>
              {approvals && approvals.length > 0 && <Approvals bulletins={approvals} />}
              <ExpiringClasses />
              {latest && <LatestBulletin release={latest} />}
            </>
          }
        />
      </div>
    </Page>
  )
}

/** One line for all that is empty: that nothing is there is worth knowing, but not a heading each. */
function NothingElse({ reasons }: { reasons: Text[] }) {
  const t = useText()
  if (reasons.length === 0) return null
  const words = reasons.map((one) => t(one)).join(t({ en: ", ", zh: "，" }))
  const sentence = words.charAt(0).toUpperCase() + words.slice(1) + t({ en: ".", zh: "。" })
  return <StateLine kind="empty" text={sentence} />
}

const doings = [
  {
    may: "organisation:write",
    to: "/organisations/new",
    label: { en: "Enter an organisation", zh: "录入企业" },
  },
  { may: "visit:write", to: "/visits/new", label: { en: "Record a visit", zh: "记一次走访" } },
  { may: "organisation:import", to: "/import", label: { en: "Import a list", zh: "导入名单" } },
  { may: "tenancy:write", to: "/tenancies/new", label: { en: "Settle an enterprise", zh: "办理入驻" } },
  { may: "bulletin:write", to: "/bulletins/new", label: { en: "Write a bulletin", zh: "写简报" } },
] as const

/** What one may begin, in the order of the work. */
export function Doings() {
  const t = useText()
  const { permissions } = useMe()
  return (
    <div className={styles.actions}>
      {doings
        .filter(({ may }) => permissions.includes(may))
        .map(({ to, label }) => (
          <Button key={to} component={AppLink} to={to} variant="default">
            {t(label)}
          </Button>
        ))}
    </div>
  )
}
