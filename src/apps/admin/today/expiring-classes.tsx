/** Classes that run out soon; where none does, the first to come. */
import { useMe } from "../../../features/access/admin/me.tsx"
import { useOrganisationName } from "../../../features/registry/admin/organisation-name.ts"
import { organisationClassNames } from "../../../features/registry/schema.ts"
import { addDays, daysBetween } from "../../../kernel/day.ts"
import type { Language } from "../../../kernel/language.ts"
import { ClassBadge } from "../../../ui/class-badge.tsx"
import type { RulerRow } from "../../../ui/day-ruler.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import styles from "./today.module.css"
import { expiryHorizon, useExpiring } from "./today-queries.ts"

type ClassPeriod = NonNullable<ReturnType<typeof useExpiring>["data"]>[number]

/** The periods that run out within the horizon. */
export function soonOf(periods: ClassPeriod[], today: string): ClassPeriod[] {
  return periods.filter(({ until }) => daysBetween(today, until) <= expiryHorizon)
}

/** The classes that run out, as fuses on the ruler. */
export function classesOnRuler(periods: ClassPeriod[], language: Language): RulerRow {
  return {
    title: { en: "Classes", zh: "资格" },
    kind: "fuses",
    marks: periods.map(
      ({ id, organisationId, organisationName, organisationNameEn, until, class: held }) => ({
        key: `class ${id}`,
        on: addDays(until, -1),
        to: `/organisations/${organisationId}`,
        label: `${language === "en" ? organisationNameEn : organisationName} ${organisationClassNames[held].short[language]}`,
        shape: "waiting",
      }),
    ),
  }
}

export function ExpiringClasses() {
  const t = useText()
  const { today } = useMe().workspace
  const { data, error, refetch } = useExpiring()
  const soon = data && soonOf(data, today)
  const [next] = data ?? []
  return (
    <Section
      title={{ en: "Classes that run out", zh: "资格快到期" }}
      note={t({ en: "within {{days}} days", zh: "{{days}}天内" }, { days: expiryHorizon })}
    >
      {error && <Failed retry={() => void refetch()} />}
      {soon && soon.length > 0 && (
        <ul className={styles.rows}>
          {soon.map((period) => (
            <ExpiringRow key={period.id} period={period} />
          ))}
        </ul>
      )}
      {soon?.length === 0 && (next ? <NextRow period={next} /> : <NoneInAYear />)}
    </Section>
  )
}

function Failed({ retry }: { retry: () => void }) {
  return (
    <StateLine
      kind="error"
      text={{ en: "The classes could not be fetched.", zh: "没有取到资格。" }}
      remedies={[{ label: { en: "Try again", zh: "再试" }, run: retry }]}
    />
  )
}

function NoneInAYear() {
  return <StateLine kind="empty" text={{ en: "None within a year.", zh: "一年内没有资格到期。" }} />
}

function ExpiringRow({ period }: { period: ClassPeriod }) {
  const { today } = useMe().workspace
  return (
    <li className={styles.pair}>
      <Holder period={period} />
      <ClassBadge
        name={organisationClassNames[period.class].short}
        from={period.from}
        until={period.until}
        today={today}
      />
    </li>
  )
}

function Holder({ period }: { period: ClassPeriod }) {
  const nameOf = useOrganisationName()
  const { organisationId, organisationName: name, organisationNameEn: nameEn } = period
  return <AppLink to={`/organisations/${organisationId}`}>{nameOf({ name, nameEn })}</AppLink>
}

function NextRow({ period }: { period: ClassPeriod }) {
  const t = useText()
  const format = useFormat()
  return (
    <p className={styles.meta}>
      {t({ en: "None. The next is ", zh: "没有。下一个是" })}
      <Holder period={period} />
      {t(
        { en: ": {{name}}, until {{last}}.", zh: "的{{name}}，到{{last}}。" },
        {
          name: t(organisationClassNames[period.class]),
          last: format.day(addDays(period.until, -1), "short"),
        },
      )}
    </p>
  )
}
