/** The facts of an organisation as pairs; what is not recorded says so. */
import { checkCreditCode } from "../../../kernel/credit-code.ts"
import { industryShown } from "../../../kernel/industry.ts"
import { townNames } from "../../../kernel/town.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { Status } from "../../../ui/status.tsx"
import { type OrganisationView, organisationKindNames } from "../schema.ts"
import { fieldNames, missing } from "./field-words.ts"
import styles from "./organisation.module.css"
import { SeatValue } from "./seat-value.tsx"

function CodeCheck({ code }: { code: string }) {
  const checked = checkCreditCode(code)
  if (!checked.ok) return <Status shape="warning" text={checked.message} />
  const [warning] = checked.warnings
  if (warning) return <Status shape="warning" text={warning.message} />
  return <Status shape="done" text={{ en: "check digit fits", zh: "校验位对" }} />
}

const plainText = (text: string) => ({ en: text, zh: text })

export function OrganisationFacts({ organisation }: { organisation: OrganisationView }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const none = <span className={styles.missing}>{t(missing)}</span>
  const { creditCode, foundedOn, kind, name, nameEn } = organisation
  const otherName: Fact =
    language === "en"
      ? { label: { en: "Registered name", zh: "登记名称" }, value: name }
      : { label: fieldNames.nameEn, value: nameEn ?? none }
  const items: Fact[] = [
    creditCode === null
      ? { label: fieldNames.creditCode, value: none }
      : { label: fieldNames.creditCode, value: creditCode, note: <CodeCheck code={creditCode} /> },
    { label: fieldNames.kind, value: t(organisationKindNames[kind]) },
    { label: fieldNames.foundedOn, value: foundedOn === null ? none : format.day(foundedOn) },
    {
      label: { en: "Industry (GB/T 4754)", zh: "行业（GB/T 4754）" },
      value: organisation.industry === null ? none : t(industryShown(organisation.industry)),
    },
    { label: { en: "Settled in", zh: "所在" }, value: <SeatValue organisationId={organisation.id} /> },
    {
      label: fieldNames.town,
      value:
        organisation.town === null ? none : t(townNames[organisation.town] ?? plainText(organisation.town)),
    },
    otherName,
    { label: fieldNames.address, value: organisation.address ?? none },
    { label: fieldNames.source, value: organisation.source ?? none },
  ]
  return <Facts items={items} />
}
