/** From population to figure: evidence, value, gates and identity, all as known at one ledger entry. */
import { hashOf } from "../../kernel/canonical.ts"
import type { Finding } from "../../kernel/finding.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { type Computed, computeStage, type Ground, type Question } from "./compute-stage.ts"
import { definitionHash } from "./definitions.ts"
import { sealedRoot } from "./evidence-root.ts"
import type { Figure, FigureStatus, IdentifiedFigure } from "./schema.ts"

export type { Ground, Question } from "./compute-stage.ts"

/** Computes the figure that answers a question; the same question gives the same bytes for ever. */
export async function computeFigure(ground: Ground, question: Question): Promise<IdentifiedFigure> {
  const figure = figureOf(ground, question, await computeStage(ground, question))
  return { id: hashOf(figure), figure }
}

/** The evidence rows behind a question, sorted; of all its parts where it is made of others. */
export async function computeEvidence(ground: Ground, question: Question): Promise<EvidenceRow[]> {
  return (await computeStage(ground, question)).rows
}

const suppressed = {
  en: "Protected: so few stand behind it that one of them could be worked out.",
  zh: "保密：涉及的单位太少，可能推算出其中某一家。",
}

function figureOf({ definitions, secret }: Ground, question: Question, computed: Computed): Figure {
  const { indicator, value, count, root, parts, forecast, disclosure, rows } = computed
  const asked = [question.indicator, question.parameters, question.asOf, question.knownAt]
  const closed = disclosure.decision === "suppressed"
  const defined = "value" in value
  const validation = computed.findings.map((one) => withoutRows(one, rows))
  const stopped = validation.find((one) => one.level === "error")
  const kept = closed || stopped
  return {
    definition: {
      id: indicator.id,
      version: indicator.version,
      hash: definitionHash(definitions, indicator),
    },
    parameters: question.parameters,
    asOf: question.asOf,
    knownAt: question.knownAt,
    value: kept || !defined ? null : value.value,
    unit: indicator.unit,
    decimals: indicator.decimals,
    ...standing({ stopped, closed, value, rows }),
    evidence: closed ? { count: null, root: sealedRoot(secret, asked, root) } : { count, root },
    parts: kept ? [] : parts,
    ...(forecast && !kept && { forecast }),
    ...sourceOf(rows),
    validation: closed && !stopped ? [] : validation,
    disclosure,
  }
}

/** The office whose word the rows are, where all of them name the same. */
function sourceOf(rows: EvidenceRow[]): Pick<Figure, "source"> {
  const [first] = rows
  const { office: zh, office_en: en } = first?.dimensions ?? {}
  if (zh === undefined || en === undefined) return {}
  if (rows.some(({ dimensions }) => dimensions.office !== zh)) return {}
  const documents = rows.flatMap(({ dimensions }) => dimensions.document ?? [])
  return { source: { office: { en, zh }, documents: [...new Set(documents)].sort() } }
}

/** What stands in a value's way, if anything: a wrong row may dominate a sum, so the check is told first. */
function standing(of: {
  stopped: Finding | undefined
  closed: boolean
  value: Computed["value"]
  rows: EvidenceRow[]
}): Pick<Figure, "status" | "reason"> {
  if (of.stopped) return { status: "withheld", reason: of.stopped.message }
  if (of.closed) return { status: "suppressed", reason: suppressed }
  if ("undefined" in of.value) return { status: "undefined", reason: of.value.undefined }
  return { status: statusOf(of.rows), reason: null }
}

/** As certain as the least certain of its rows. */
function statusOf(rows: EvidenceRow[]): FigureStatus {
  const has = (status: string) => rows.some(({ dimensions }) => dimensions.status === status)
  if (has("assumed")) return "assumed"
  return has("estimated") ? "provisional" : "final"
}

const unnamed: Finding["message"] = {
  en: "One of the rows failed a check; which one stays inside.",
  zh: "有一行数据未通过检查；是哪一行不对外公布。",
}

/** A figure goes out with its findings, so none of them may name a row that is somebody's. */
function withoutRows(finding: Finding, rows: EvidenceRow[]): Finding {
  const { message } = finding
  const named = rows.some(
    ({ contributor, label }) =>
      contributor !== null && label.length > 1 && `${message.en}${message.zh}`.includes(label),
  )
  return named ? { ...finding, message: unnamed } : finding
}
