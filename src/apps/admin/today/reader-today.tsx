/** Today for those who only see what is public or shared with them: what will come, and what is there. */
import { useMe } from "../../../features/access/admin/me.tsx"
import { type Role, roleNames } from "../../../features/access/schema.ts"
import { type Text, useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page, PageTitle } from "../../../ui/page.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { LatestBulletin } from "./published.tsx"
import styles from "./today.module.css"
import { useReleases } from "./today-queries.ts"

const coming: Partial<Record<Role, Text>> = {
  bank: {
    en: "No loan request is shared with your bank. When an enterprise shares one, it stands here; other enterprises stay out of your sight.",
    zh: "还没有分享给贵行的融资需求。企业分享后会列在这里；没有分享的，贵行看不到。",
  },
  insurer: {
    en: "No loan request is shared with your company. When an enterprise shares one, it stands here; other enterprises stay out of your sight.",
    zh: "还没有分享给贵公司的融资需求。企业分享后会列在这里；没有分享的，贵公司看不到。",
  },
}

const nothing: Text = { en: "Nothing waits for you.", zh: "没有等您的事。" }

export function ReaderToday() {
  const t = useText()
  const { language } = useLanguage()
  const { role, name, permissions } = useMe()
  const { data: releases } = useReleases()
  const latest = releases?.[0]
  return (
    <Page>
      <PageTitle
        title={{ en: "Today", zh: "今天" }}
        actions={<span className={styles.meta}>{`${t(roleNames[role])} · ${name}`}</span>}
      />
      <div className={styles.columns}>
        <Section title={{ en: "Shared with you", zh: "分享给您的" }}>
          <StateLine kind="empty" text={coming[role] ?? nothing} />
        </Section>
        {latest && <LatestBulletin release={latest} />}
        <Section title={{ en: "Open to you", zh: "您能看的" }}>
          <ul className={styles.rows}>
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
