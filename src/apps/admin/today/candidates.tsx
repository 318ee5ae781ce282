/** Organisations that came in without a credit code, and that somebody has still to confirm. */
import { useOrganisationName } from "../../../features/registry/admin/organisation-name.ts"
import type { OrganisationPage } from "../../../features/registry/schema.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import styles from "./today.module.css"

const shown = 5

export function Candidates({ page }: { page: OrganisationPage }) {
  const t = useText()
  const nameOf = useOrganisationName()
  return (
    <Section
      title={{ en: "To be confirmed", zh: "待核实" }}
      note={t({ en: "by name only, without a credit code", zh: "只有名称，没有信用代码" })}
      action={<AppLink to="/organisations?view=candidates">{t({ en: "All", zh: "全部" })}</AppLink>}
    >
      <ul className={styles.rows}>
        {page.organisations.slice(0, shown).map((one) => (
          <li key={one.id} className={styles.pair}>
            <AppLink to={`/organisations/${one.id}`}>{nameOf(one)}</AppLink>
            <Status shape="waiting" text={one.source ?? { en: "source not recorded", zh: "来源暂缺" }} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
