/** Today for those who only see what is public or shared with them: what will come, and what is there. */
import { useMe } from "../../../features/access/admin/me.tsx"
import type { Role } from "../../../features/access/schema.ts"
import { type Text, useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { LatestBulletin } from "./published.tsx"
import styles from "./today.module.css"
import { useReleases, useWaiting } from "./today-queries.ts"
import { DaysAhead, NothingWaits, TodayTitle, WaitingWork } from "./waiting-work.tsx"

const coming: Partial<Record<Role, Text>> = {
  bank: {
    en: "No loan request waits for your bank. When one is shared with you, it stands here; other enterprises stay out of your sight.",
    zh: "没有等贵行决定的融资需求。分享给贵行后会列在这里；没有分享的，贵行看不到。",
  },
  insurer: {
    en: "No loan request waits for your company. When one is shared with you, it stands here; other enterprises stay out of your sight.",
    zh: "没有等贵公司决定的融资需求。分享给贵公司后会列在这里；没有分享的，贵公司看不到。",
  },
}

const nothing: Text = { en: "Nothing waits for you.", zh: "没有等您的事。" }

export function ReaderToday() {
  const t = useText()
  const { language } = useLanguage()
  const { role, permissions } = useMe()
  const { data: waiting } = useWaiting()
  const { data: releases } = useReleases()
  const latest = releases?.[0]
  return (
    <Page>
      <TodayTitle waiting={waiting?.length ?? null} />
      <div className={styles.columns}>
        <DaysAhead />
        <WaitingWork empty={<NothingWaits text={coming[role] ?? nothing} />} />
        {latest && <LatestBulletin release={latest} />}
        <Section title={{ en: "Open to you", zh: "您能看的" }}>
          <ul className={styles.rows}>
            {permissions.includes("loan:read") && (
              <li>
                <AppLink to="/loans">
                  {t({ en: "Loan requests shared with you, and loans", zh: "分享给您的融资需求和贷款" })}
                </AppLink>
              </li>
            )}
            {permissions.includes("centre:read") && (
              <li>
                <AppLink to="/centres">
                  {t({ en: "The centres and their stages", zh: "各中心和它们的阶段" })}
                </AppLink>
              </li>
            )}
            <li>
              <a href={`/${language}/`}>
                {t({ en: "What the programme has published", zh: "已公开的数字和简报" })}
              </a>
            </li>
          </ul>
        </Section>
      </div>
    </Page>
  )
}
