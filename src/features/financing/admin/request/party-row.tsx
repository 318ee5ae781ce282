/** The parties of a request side by side: bureau, banks, insurers, each with its decision and share. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { type LoanRequestView, type PartyView, partyRoleNames, partyRoles } from "../../schema.ts"
import { fieldLabels, writePercent } from "./loan-words.ts"
import styles from "./party-row.module.css"
import { PartyStatus } from "./request-status.tsx"

export function PartyRow({ request }: { request: LoanRequestView }) {
  const t = useText()
  const inOrder = partyRoles.flatMap((role) => request.parties.filter((one) => one.role === role))
  return (
    <Section
      title={{ en: "Parties", zh: "各方" }}
      note={t({
        en: "each reads its own words; the enterprise and the bureau read all",
        zh: "各方只看本方说明，企业和科技局看全部",
      })}
    >
      <ul className={styles.parties}>
        {inOrder.map((party) => (
          <Party key={party.id} party={party} />
        ))}
        {inOrder.length === 1 && (
          <li className={styles.none}>
            {t({ en: "No bank or insurer has it yet.", zh: "还没有分享给银行、保险公司。" })}
          </li>
        )}
      </ul>
    </Section>
  )
}

function Party({ party }: { party: PartyView }) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const { role, name, words, sharePercent, decidedOn, open } = party
  return (
    <li>
      <h3>
        {t(partyRoleNames[role])}
        {role !== "bureau" && <small>{t(name)}</small>}
      </h3>
      <p>
        <PartyStatus party={party} today={day} />
        {decidedOn && <span className={styles.day}>{format.day(decidedOn, "short")}</span>}
      </p>
      {sharePercent !== null && (
        <p>
          {t(fieldLabels.share)} <b>{writePercent(sharePercent)}</b>
        </p>
      )}
      {words && <p className={styles.words}>{t({ en: "“{{words}}”", zh: "“{{words}}”" }, { words })}</p>}
      {!open && (
        <p className={styles.hidden}>{t({ en: "What it says is its own.", zh: "说明仅本方可见。" })}</p>
      )}
    </li>
  )
}
