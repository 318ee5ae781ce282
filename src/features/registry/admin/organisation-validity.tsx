/** Classes and tenancies of an organisation as bars over the years. */
import { contains } from "../../../kernel/day.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { useText } from "../../../ui/language.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { type ValidityBar, ValidityBars, type ValidityRow } from "../../../ui/record/validity-bars.tsx"
import { StateLine } from "../../../ui/states.tsx"
import {
  type ClassView,
  type OrganisationView,
  organisationClasses,
  organisationClassNames,
} from "../schema.ts"
import type { Seat } from "./tenancies-slot.tsx"
import { useSeats } from "./use-seats.ts"

/** What has not begun is drawn as what holds: it stands at the right of the day's line. */
function stateOn(day: string, { from, until }: { from: string; until: string | null }): ValidityBar["state"] {
  return from > day || contains({ from, until }, day) ? "valid" : "past"
}

function classRows(classes: ClassView[], day: string, comma: string): ValidityRow[] {
  return organisationClasses.flatMap((name) => {
    const bars = classes
      .filter((period) => period.class === name)
      .map(({ from, until, evidence, issuer }) => ({
        from,
        until,
        text: issuer === null ? evidence : evidence + comma + issuer,
        state: stateOn(day, { from, until }),
      }))
    return bars.length === 0 ? [] : [{ key: name, label: organisationClassNames[name].short, bars }]
  })
}

/** One row for each tenancy: an organisation may sit in two centres at once. */
function seatRows(seats: Seat[], day: string): ValidityRow[] {
  return seats.map((seat) => ({
    key: seat.id,
    label: { en: "Tenancy", zh: "入驻" },
    bars: seat.periods.map(({ stage, unit, from, until }) => ({
      from,
      until,
      text: { en: `${stage.en} ${unit}, ${seat.centre.en}`, zh: `${stage.zh} ${unit}，${seat.centre.zh}` },
      state: stateOn(day, { from, until }),
    })),
  }))
}

export function OrganisationValidity({ organisation }: { organisation: OrganisationView }) {
  const t = useText()
  const { day, today } = useClocks()
  const { seats, error } = useSeats(organisation.id)
  const comma = t({ en: ", ", zh: "，" })
  const rows = [...classRows(organisation.classes, day, comma), ...seatRows(seats ?? [], day)]
  // Without a class and a tenancy there is nothing to draw; the panel of classes says so.
  if (rows.length === 0 && !error) return null
  return (
    <Section
      title={{ en: "Classes and tenancies", zh: "资格与入驻" }}
      note={t({ en: "when each holds", zh: "有效期看横轴" })}
    >
      {error && (
        <StateLine
          kind="error"
          text={{ en: "The tenancies could not be fetched.", zh: "没有取到入驻记录。" }}
        />
      )}
      {rows.length > 0 && <ValidityBars rows={rows} asOf={day} today={today} />}
    </Section>
  )
}
