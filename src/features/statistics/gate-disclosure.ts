/** The disclosure gate: small groups and single organisations are protected before anything goes out. */
import { sum } from "../../kernel/decimal.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { passesMinimum, passesPPercent } from "./disclosure.ts"
import type { Disclosure, Indicator } from "./schema.ts"

/** The workspace's own parameters; they never leave it. */
export interface DisclosureParameters {
  minimum: number
  pPercent: string
}

/** What the workspace itself may know of a decision. */
export interface GateDecision {
  decision: Disclosure["decision"]
  rule: "public" | "minimum" | "p-percent" | "consent" | "passed"
}

/** What may be said of a decision outside. */
export function publishedDecision({ decision, rule }: GateDecision): Disclosure {
  if (decision === "suppressed" || rule === "minimum" || rule === "p-percent")
    return { decision: "suppressed", rule: "protected" }
  return { decision, rule }
}

/** Until the bureau sets its own. */
export const defaultParameters: DisclosureParameters = { minimum: 3, pPercent: "10" }

export interface Contributions {
  confidential: boolean
  /** The organisation that the question names, if it names one. */
  subject: string | null
  kind: Indicator["compute"]["kind"]
  rows: EvidenceRow[]
  /** Organisations that consent to be named. */
  consenting: ReadonlySet<string>
}

/**
 * Decides over one set of evidence rows. A figure about one organisation needs its consent, even where it is
 * nothing; the rest of a sum is tested without those who consent; a group with nobody in it protects nobody.
 */
export function gateDisclosure(of: Contributions, parameters: DisclosureParameters): GateDecision {
  if (!of.confidential) return { decision: "open", rule: "public" }
  const amounts = amountsByContributor(of.rows)
  const only = of.subject ?? (amounts.size === 1 ? [...amounts.keys()][0] : undefined)
  if (only !== undefined)
    return { decision: of.consenting.has(only) ? "open" : "suppressed", rule: "consent" }
  if (of.kind === "sum") for (const organisation of of.consenting) amounts.delete(organisation)
  if (amounts.size === 0) return { decision: "open", rule: "passed" }
  if (!passesMinimum(amounts.size, parameters.minimum)) return { decision: "suppressed", rule: "minimum" }
  if (of.kind === "sum" && !passesPPercent([...amounts.values()], parameters.pPercent))
    return { decision: "suppressed", rule: "p-percent" }
  return { decision: "open", rule: "passed" }
}

/**
 * Decides over a part of a population. Whoever knows the whole learns the rest of a sum by taking the part away, so
 * the rest has to pass as well; around one organisation, the whole was tested without those who consent.
 */
export function gatePart(
  of: Contributions,
  rest: EvidenceRow[],
  parameters: DisclosureParameters,
): GateDecision {
  const own = gateDisclosure(of, parameters)
  if (own.decision === "suppressed" || of.kind !== "sum" || of.subject !== null || rest.length === 0)
    return own
  const others = gateDisclosure({ ...of, rows: rest }, parameters)
  return others.decision === "suppressed" ? others : own
}

/** Rows that are nobody's secret count for nobody. */
function amountsByContributor(rows: EvidenceRow[]): Map<string, string> {
  const amounts = new Map<string, string>()
  for (const { contributor, value } of rows)
    if (contributor !== null) amounts.set(contributor, sum([amounts.get(contributor) ?? "0", value]))
  return amounts
}
