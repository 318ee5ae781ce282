/** The figures of the demo’s bulletin: those of its text, charts and tables, and their earlier values. */
import type { DraftFigure } from "../src/features/publication/schema.ts"
import { centres, programme } from "./programme.ts"

/** What the bulletin is about, by the demo's own keys. */
export interface Subjects {
  /** Numbers of centres by their keys. */
  centres: Map<string, string>
  qinbang: string
  kpt: string
}

type Figures = Record<string, DraftFigure>

const quarterEnds = {
  "2018q1": "2018-03-31",
  "2018q2": "2018-06-30",
  "2018q3": "2018-09-30",
  "2018q4": "2018-12-31",
}
const monthEnds = { "2019m01": "2019-01-31", "2019m02": "2019-02-28" }

/** Ningbo's counties and districts by division code. */
export const regions = [
  "330203",
  "330205",
  "330206",
  "330211",
  "330212",
  "330213",
  "330225",
  "330226",
  "330281",
  "330282",
]

export const classes = ["high-tech", "giant", "small-micro", "innovative-start-up"] as const

const county = { region: programme.division }

function ask(indicator: string, parameters: Record<string, string> = {}): DraftFigure {
  return { indicator: `${indicator}.v1`, parameters }
}

/** A figure with its values on earlier days, under the keys that the glance makes a trend of. */
function withPast(key: string, figure: DraftFigure, days: Record<string, string>): Figures {
  const past = Object.entries(days).map(([name, asOf]) => [`${key}-${name}`, { ...figure, asOf }])
  return { [key]: figure, ...Object.fromEntries(past) }
}

export function bulletinFigures({ centres: numbers, qinbang, kpt }: Subjects): Figures {
  const bay = { centre: numbers.get("bay") ?? "" }
  const { "2018q1": _before, ...sinceApril } = quarterEnds
  return {
    ...withPast("added-value", ask("high-tech-added-value", county), quarterEnds),
    "added-value-growth": ask("high-tech-added-value-growth", county),
    "added-value-nominal-growth": ask("high-tech-added-value-nominal-growth", county),
    "added-value-same-sample-growth": ask("high-tech-added-value-same-sample-growth", county),
    ...withPast("investment", ask("high-tech-investment", county), quarterEnds),
    "investment-growth": ask("high-tech-investment-growth-stated", county),
    platforms: ask("platforms"),
    ...withPast("settled", ask("settled-enterprises", bay), quarterEnds),
    ...withPast("technological", ask("settled-technological-enterprises", bay), quarterEnds),
    ...withPast("share", ask("technological-share", bay), quarterEnds),
    ...withPast("space", ask("let-space", bay), quarterEnds),
    ...inStages(numbers),
    ...withPast("projects", ask("introduced-projects"), sinceApril),
    "projects-target": ask("project-target"),
    "projects-low": ask("project-forecast-low"),
    "projects-high": ask("project-forecast-high"),
    "projects-chance": ask("project-chance"),
    ...withPast("institutes", ask("settled-institutes"), quarterEnds),
    "training-bases": ask("joint-training-bases"),
    ...withPast("placed-trainees", ask("placed-trainees"), quarterEnds),
    "qinbang-technologies": ask("own-technologies", { organisation: qinbang }),
    ...withPast("qinbang-sales", ask("sales-of-organisation", { organisation: qinbang }), quarterEnds),
    "qinbang-sales-growth": ask("sales-growth-of-organisation", { organisation: qinbang }),
    ...withPast("leading-enterprises", ask("leading-enterprises"), quarterEnds),
    ...withPast("driven-enterprises", ask("driven-enterprises"), quarterEnds),
    ...targetsByClass(),
    "kpt-loan": ask("loan-of-organisation", { organisation: kpt }),
    ...withPast("visits", ask("visits"), monthEnds),
    ...withPast("problems", ask("problems"), monthEnds),
    ...withPast("settled-problems", ask("settled-problems"), monthEnds),
    ...problemsByCategory(),
    "growth-place": ask("growth-rank", county),
    "compared-regions": ask("compared-regions"),
    ...Object.fromEntries(
      regions.map((region) => [`growth-of-${region}`, ask("growth-of-region", { region })]),
    ),
  }
}

function inStages(numbers: Map<string, string>): Figures {
  const figures: Figures = {}
  for (const centre of centres)
    for (const { stage } of centre.stages) {
      const inStage = { centre: numbers.get(centre.key) ?? "", stage }
      figures[`settled-in-${stage}-of-${inStage.centre}`] = ask("settled-in-stage", inStage)
      figures[`technological-in-${stage}-of-${inStage.centre}`] = ask("technological-in-stage", inStage)
    }
  return figures
}

function targetsByClass(): Figures {
  const figures: Figures = {}
  for (const one of classes) {
    figures[one] = ask("cultivated-enterprises", { class: one })
    figures[`${one}-target`] = ask("class-target", { class: one })
    figures[`${one}-progress`] = ask("target-progress", { class: one })
  }
  return figures
}

export const categories = ["project-application", "college-enterprise-docking", "venue", "financing"] as const

function problemsByCategory(): Figures {
  const figures: Figures = {}
  for (const category of categories) {
    figures[`problems-in-${category}`] = ask("problems-in-category", { category })
    figures[`settled-in-${category}`] = ask("settled-problems-in-category", { category })
  }
  return figures
}
