/**
 * Protection of the few behind a total: minimum of contributors, p% rule and (n, k) dominance, as the EU Handbook
 * on Statistical Disclosure Control (2nd ed. 2024, ch. 4) defines them. Contributions are decimal text, one for
 * each contributor; negative ones count by their size.
 */
import { type Decimal, decimal, divide, plain, sum } from "../../kernel/decimal.ts"

/** How far `n` contributors may make up a total before one of them can be seen through it, in per cent. */
export interface Dominance {
  n: number
  k: string
}

/** The workspace's own parameters: they stand in no export, page or published decision. */
export interface DisclosureRule {
  minimum: number
  pPercent: string | null
  dominance: Dominance | null
}

export type DisclosureTest = "minimum" | "p-percent" | "dominance"

/** All that may leave the workspace: neither the parameters nor how near the total came to them. */
export interface PublishedDecision {
  decision: "open" | "suppressed"
}

/** For the workspace's eyes only. */
export interface DisclosureMargins {
  failed: DisclosureTest[]
  contributors: number
  /** What is left without the two largest, in per cent of the largest: how close the second can come to the first. */
  remainderPercent: string | null
  largestPercent: string | null
  /** How far above the total an outsider's upper bound must lie for the failed rules to hold; "0" when open. */
  protection: string
}

export interface DisclosureDecision {
  published: PublishedDecision
  workspace: DisclosureMargins
}

interface Sizes {
  /** Absolute contributions, largest first. */
  sizes: Decimal[]
  total: Decimal
}

function sizesOf(contributions: readonly string[]): Sizes {
  const sizes = contributions.map((value) => decimal(value).abs()).sort((a, b) => b.comparedTo(a))
  return { sizes, total: decimal(sum(sizes)) }
}

function largest({ sizes }: Sizes, n: number): Decimal {
  return decimal(sum(sizes.slice(0, n)))
}

function percent(part: Decimal, whole: Decimal): string | null {
  return whole.isZero() ? null : divide(part.times(100), whole)
}

/** Whether enough contributors stand behind a total. */
export function passesMinimum(contributors: number, minimum: number): boolean {
  return contributors >= minimum
}

// p/100 · x1 − (X − x1 − x2): above zero, the second largest can work out the largest to within p %.
function pPercentGap(of: Sizes, pPercent: string): Decimal {
  const remainder = of.total.minus(largest(of, 2))
  return decimal(pPercent).times(largest(of, 1)).dividedBy(100).minus(remainder)
}

/** Whether nobody can work out the largest contribution to within p per cent. */
export function passesPPercent(contributions: readonly string[], pPercent: string): boolean {
  return pPercentGap(sizesOf(contributions), pPercent).lessThanOrEqualTo(0)
}

export interface DominanceProtection {
  /** The total at which the n largest would make up just k per cent. */
  upperBound: string
  /** By how much that exceeds the total; "0" where the rule holds. */
  protection: string
}

/** How high an outsider's upper bound of the total must lie for the (n, k) rule to hold; throws RangeError for k = 0. */
export function dominanceProtection(
  contributions: readonly string[],
  { n, k }: Dominance,
): DominanceProtection {
  const of = sizesOf(contributions)
  const upperBound = divide(largest(of, n).times(100), k)
  const short = decimal(upperBound).minus(of.total)
  return { upperBound, protection: short.isPositive() ? plain(short) : "0" }
}

/** Whether the n largest make up at most k per cent of the total. */
export function passesDominance(contributions: readonly string[], { n, k }: Dominance): boolean {
  const of = sizesOf(contributions)
  return largest(of, n)
    .times(100)
    .lessThanOrEqualTo(of.total.times(decimal(k)))
}

/** One amount for each contributor, so that an organisation with many rows does not pass for many. */
export function sumByContributor(
  rows: Iterable<{ contributor: string; value: string }>,
): Map<string, string> {
  const amounts = new Map<string, string>()
  for (const { contributor, value } of rows) {
    amounts.set(contributor, sum([amounts.get(contributor) ?? "0", value]))
  }
  return amounts
}

function failedTests(contributions: readonly string[], rule: DisclosureRule): DisclosureTest[] {
  const { minimum, pPercent, dominance } = rule
  const failed: DisclosureTest[] = []
  if (!passesMinimum(contributions.length, minimum)) failed.push("minimum")
  if (pPercent !== null && !passesPPercent(contributions, pPercent)) failed.push("p-percent")
  if (dominance !== null && !passesDominance(contributions, dominance)) failed.push("dominance")
  return failed
}

// A total of too few contributors is theirs to know: it is protected as far as the whole of it.
function protectionFor(
  failed: readonly DisclosureTest[],
  contributions: readonly string[],
  rule: DisclosureRule,
) {
  const of = sizesOf(contributions)
  const needs: Record<DisclosureTest, () => Decimal> = {
    minimum: () => of.total,
    "p-percent": () => pPercentGap(of, rule.pPercent!),
    dominance: () => decimal(dominanceProtection(contributions, rule.dominance!).protection),
  }
  const asked = failed.map((test) => needs[test]())
  return plain(asked.reduce((most, one) => (one.greaterThan(most) ? one : most), decimal("0")))
}

/**
 * Decides whether a total may be published, with one contribution for each contributor. With no contributor at
 * all there is nobody to protect, and the total is open.
 */
export function decideDisclosure(contributions: readonly string[], rule: DisclosureRule): DisclosureDecision {
  const of = sizesOf(contributions)
  const failed = contributions.length === 0 ? [] : failedTests(contributions, rule)
  return {
    published: { decision: failed.length === 0 ? "open" : "suppressed" },
    workspace: {
      failed,
      contributors: contributions.length,
      remainderPercent: percent(of.total.minus(largest(of, 2)), largest(of, 1)),
      largestPercent: percent(largest(of, 1), of.total),
      protection: protectionFor(failed, contributions, rule),
    },
  }
}
