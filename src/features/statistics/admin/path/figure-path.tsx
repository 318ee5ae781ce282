/** The walk of one figure: from its records through the population and the formula, past the gates, to its release. */
import type { ReactNode } from "react"
import type { Bilingual } from "../../../../kernel/language.ts"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { LiveFigure } from "../../../../ui/live-figure.tsx"
import { type PathStop, PathWalk } from "../../../../ui/path.tsx"
import { Status } from "../../../../ui/status.tsx"
import { publicPage, releaseTitle, writePublished } from "../../../centres/admin/published/releases.ts"
import type { EvidenceView, Figure, Indicator } from "../../schema.ts"
import { dimensionName, disclosureWords, populationWords } from "../code-words.ts"
import type { Publication } from "../figure-publication.ts"
import { useParameterNames } from "../parameter-names.tsx"
import { writeValue } from "../write-value.ts"
import { FigureFormula } from "./figure-formula.tsx"
import styles from "./figure-path.module.css"

export interface FigurePathProps {
  figure: Figure
  indicator: Indicator
  evidence: EvidenceView | undefined
  publication: Publication | null
}

export function FigurePath(props: FigurePathProps) {
  const { figure, indicator, publication } = props
  const stopped = figure.status === "withheld" || figure.status === "suppressed"
  return (
    <PathWalk
      stage={publication ? "released" : "gates"}
      stopped={stopped}
      record={told(<Records {...props} />)}
      population={told(<PopulationOf {...props} />)}
      figure={told(<FigureFormula figure={figure} indicator={indicator} />)}
      gates={told(<Gates figure={figure} />)}
      release={told(<ReleaseOf figure={figure} publication={publication} />)}
    />
  )
}

/** What a stop of the walk says below its sign. */
function told(words: ReactNode): PathStop {
  return { children: <div className={styles.text}>{words}</div> }
}

function Big({ children }: { children: ReactNode }) {
  return <b className={styles.big}>{children}</b>
}

/** The population of an indicator, its own or that of its first part. */
function populationOf({ compute }: Indicator): string | null {
  return "population" in compute ? compute.population : null
}

function Records({ figure, indicator }: FigurePathProps) {
  const t = useText()
  const format = useFormat()
  const { count } = figure.evidence
  const [first, second] = figure.parts
  const words = populationWords(populationOf(indicator) ?? "").rows
  const parts = first && second && { first: first.evidence.count, second: second.evidence.count }
  return (
    <>
      <Big>
        {count === null
          ? t({ en: "protected", zh: "保密" })
          : parts
            ? t({ en: "{{first}} and {{second}} records", zh: "{{first}}条和{{second}}条记录" }, parts)
            : t(words, { count })}
      </Big>
      <p>
        {t(
          { en: "in the ledger up to entry {{entry}}", zh: "账本前{{entry}}笔" },
          { entry: format.number(figure.knownAt, 0) },
        )}
      </p>
    </>
  )
}

function PopulationOf({ figure, indicator, evidence }: FigurePathProps) {
  const t = useText()
  const names = useParameterNames(figure.parameters)
  const population = populationOf(indicator)
  const seen = evidence?.hidden === 0 ? new Set(evidence.rows.map((row) => row.contributor ?? row.key)) : null
  const organisations = seen !== null && [...seen].every((one) => /^\d+$/.test(one))
  return (
    <>
      <Big>
        {seen === null
          ? t({ en: "not all yours to see", zh: "不全在查看范围内" })
          : t(
              organisations
                ? { en: "{{count}} organisations", one: "one organisation", zh: "{{count}}家单位" }
                : { en: "{{count}} records", one: "one record", zh: "{{count}}条记录" },
              { count: seen.size },
            )}
      </Big>
      {population && <p>{t(populationWords(population).says)}</p>}
      <FilterWords indicator={indicator} names={names} />
    </>
  )
}

function FilterWords({
  indicator,
  names,
}: {
  indicator: Indicator
  names: ReturnType<typeof useParameterNames>
}) {
  const t = useText()
  const { compute } = indicator
  const filter = "filter" in compute ? Object.entries(compute.filter) : []
  const shown = new Set(filter.flatMap(([, value]) => (value.startsWith("$") ? [value.slice(1)] : [])))
  const subjects = Object.entries(names).filter(([name]) => !shown.has(name))
  return (
    <p>
      {[
        ...subjects.map(([, name]) => t(name)),
        ...filter.map(([dimension, value]) => {
          const parameter = value.startsWith("$") ? names[value.slice(1)] : undefined
          const said = parameter ? t(parameter) : value === "yes" ? t({ en: "yes", zh: "是" }) : value
          return `${t(dimensionName(dimension))}${t({ en: ": ", zh: "：" })}${said}`
        }),
      ].join(t({ en: "; ", zh: "；" }))}
    </p>
  )
}

function Gates({ figure }: { figure: Figure }) {
  const t = useText()
  const found = figure.validation.filter(({ level }) => level !== "information")
  const open = figure.disclosure.decision === "open"
  const colon = t({ en: ": ", zh: "：" })
  return (
    <>
      <p>
        <Status
          shape={validationShape(figure)}
          text={t({ en: "Validation", zh: "校验" }) + colon + t(validationWords(figure))}
        />
      </p>
      {found.map(({ rule, message, explanation }) => (
        <p key={rule}>
          {t(message)}
          {explanation &&
            t({ en: " Explained: “{{words}}”", zh: "说明：“{{words}}”" }, { words: explanation.words })}
        </p>
      ))}
      <p>
        <Status
          shape={open ? "done" : "locked"}
          text={t({ en: "Disclosure", zh: "保密" }) + colon + t(disclosureWords[figure.disclosure.rule])}
        />
      </p>
      {figure.reason && open && <p>{t(figure.reason)}</p>}
    </>
  )
}

function validationShape({ validation }: Figure): "stopped" | "warning" | "done" {
  if (validation.some(({ level }) => level === "error")) return "stopped"
  return validation.some(({ level }) => level === "warning") ? "warning" : "done"
}

function validationWords(figure: Figure): Bilingual {
  const words = {
    stopped: { en: "stopped", zh: "拦下" },
    warning: { en: "passed with a warning", zh: "通过，有提醒" },
    done: { en: "no error, no warning", zh: "无差错，无提醒" },
  }
  return words[validationShape(figure)]
}

function ReleaseOf({ figure, publication }: { figure: Figure; publication: Publication | null }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  if (!publication)
    return (
      <p>
        {t({ en: "In no bulletin. What it gives: ", zh: "还没有进简报。得数：" })}
        <LiveFigure
          status={figure.status}
          value={figure.value === null ? "" : writeValue(figure, figure.value, language)}
        />
      </p>
    )
  const { release, frozen, notices } = publication
  const { document } = release
  const last = notices.at(-1)
  return (
    <>
      <span className={styles.released}>
        <LiveFigure
          status={figure.status}
          value={writePublished(frozen, figure.value, language)}
          {...(last && { notice: `N${last.number}` })}
          published
        />
      </span>
      <p>
        <a href={publicPage(document.slug, language)}>{releaseTitle(release, language)}</a>
      </p>
      <p>
        {t({ en: "frozen on {{at}}", zh: "{{at}}冻结" }, { at: format.instant(document.publishedAt) })}
        {last &&
          t(
            {
              en: "; notice N{{number}} since {{at}}: now {{value}}",
              zh: "；{{at}}加启事N{{number}}，现为{{value}}",
            },
            {
              number: last.number,
              at: format.instant(last.knownAt.at),
              value: writePublished(frozen, last.now, language),
            },
          )}
      </p>
    </>
  )
}
