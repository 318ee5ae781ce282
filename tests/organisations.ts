/** Organisations for tests that need some and care little which. */
import type { Ask } from "../src/features/access/ask.ts"
import { enterOrganisation } from "../src/features/registry/enter-organisation.ts"

/** Enters so many; gives their numbers. */
export async function someOrganisations(officer: Ask, count: number): Promise<string[]> {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    industry: null,
    address: null,
    source: null,
  }
  const fixed = { kind: "enterprise", division: "330225", standing: "candidate" } as const
  const numbers: string[] = []
  for (let one = 1; one <= count; one++) {
    const body = { ...blank, ...fixed, name: `测试机构${one}` }
    numbers.push((await enterOrganisation(officer, { body })).id)
  }
  return numbers
}
