/** For whom a return is filed: those who have still to file, or another enterprise by its name. */

import { RecordForm } from "../../../../ui/form/record-form.tsx"
import { useText } from "../../../../ui/language.tsx"
import { AppLink, useGo } from "../../../../ui/link.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { OrganisationField } from "../../../registry/admin/organisation-field.tsx"
import { filerName } from "../../return-names.ts"
import { useDueReturns } from "../return-queries.ts"
import styles from "./filer-choice.module.css"

export function FilerChoice({ period }: { period: string }) {
  const t = useText()
  const go = useGo()
  const due = useDueReturns(period)
  const to = (organisation: string) => `/returns/file?period=${period}&organisation=${organisation}`
  return (
    <div className={styles.choice}>
      <Section title={{ en: "Still to file", zh: "还没报的" }}>
        <QueryState query={due} what={{ en: "who has still to file", zh: "未报名单" }} />
        {due.data?.organisations.length === 0 && (
          <StateLine
            kind="empty"
            text={{
              en: "Everybody who is expected to has filed.",
              zh: "应报的都报了。",
            }}
          />
        )}
        <ul className={styles.list}>
          {due.data?.organisations.map((one) => (
            <li key={one.organisationId}>
              <AppLink to={to(one.organisationId)}>{t(filerName(one))}</AppLink>
            </li>
          ))}
        </ul>
      </Section>
      <RecordForm<{ organisationId: string | null }>
        initial={{ organisationId: null }}
        label={{ en: "Go on", zh: "继续" }}
        submit={async () => null}
        onDone={({ organisationId }) => go(to(organisationId ?? ""))}
      >
        <OrganisationField
          name="organisationId"
          label={{ en: "Another enterprise", zh: "别的企业" }}
          hint={{ en: "as it stands in the register", zh: "须已在企业库" }}
          required
        />
      </RecordForm>
    </div>
  )
}
