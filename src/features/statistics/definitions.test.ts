/** Definitions are frozen: whoever changes one changes figures that were published. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { readRulebook } from "../../apps/server/read-rulebook.ts"
import { hashOf } from "../../kernel/canonical.ts"
import { packageRoot } from "../../platform/config/package-root.ts"
import {
  type Definitions,
  definitionHash,
  getIndicator,
  getPopulation,
  partsOf,
  readDefinitions,
} from "./definitions.ts"

const definitions = readRulebook()

/** Hash of every version of an indicator and of a population, by name. */
interface Frozen {
  indicators: Record<string, string>
  populations: Record<string, string>
}

const frozen: Frozen = JSON.parse(readFileSync(join(packageRoot, "rulebook/frozen.json"), "utf8"))

/** What was changed, added or taken away since the list was written, in words that say what to do. */
function changes(of: Definitions, list: Frozen): string[] {
  const kinds = [
    ["indicators", of.indicators],
    ["populations", of.populations],
  ] as const
  return kinds.flatMap(([kind, versions]) => {
    const names = new Set([...versions.keys(), ...Object.keys(list[kind])])
    return [...names].flatMap((name) => {
      const [was, version] = [list[kind][name], versions.get(name)]
      const now = version && hashOf(version)
      if (was === now) return []
      if (was === undefined)
        return [`${name} is new: put it into "${kind}" of rulebook/frozen.json with ${now}`]
      if (now === undefined) return [`${name} is gone, and published figures rest on it: put it back`]
      return [`${name} is frozen and was changed: put it back, and make a new version`]
    })
  })
}

test("Every version of an indicator and of a population is what was frozen", () => {
  expect(changes(definitions, frozen)).toEqual([])
})

describe("A definition that", () => {
  const [key, indicator] = [...definitions.indicators][0]!
  const [id, population] = [...definitions.populations][0]!
  const tampered = (with_: Partial<Definitions>) => changes({ ...definitions, ...with_ }, frozen)

  test("was changed asks for a new version", () => {
    const indicators = new Map([...definitions.indicators, [key, { ...indicator, decimals: 7 }]])
    expect(tampered({ indicators })).toEqual([
      `${key} is frozen and was changed: put it back, and make a new version`,
    ])
    const populations = new Map([
      ...definitions.populations,
      [id, { ...population, sql: `${population.sql} ` }],
    ])
    expect(tampered({ populations })).toEqual([
      `${id} is frozen and was changed: put it back, and make a new version`,
    ])
  })

  test("is new asks to be put on the list, with its hash", () => {
    const next = { ...indicator, version: 2 }
    const indicators = new Map([...definitions.indicators, ["next.v2", next]])
    expect(tampered({ indicators })).toEqual([
      `next.v2 is new: put it into "indicators" of rulebook/frozen.json with ${hashOf(next)}`,
    ])
  })

  test("was taken away asks to be put back", () => {
    const populations = new Map([...definitions.populations].filter(([name]) => name !== id))
    expect(tampered({ populations })).toEqual([
      `${id} is gone, and published figures rest on it: put it back`,
    ])
  })
})

test("Every indicator rests on populations and indicators that exist, and says itself in both languages", () => {
  for (const [key, indicator] of definitions.indicators) {
    expect(definitionHash(definitions, indicator), key).toMatch(/^[0-9a-f]{64}$/)
    expect(
      indicator.title.en && indicator.title.zh && indicator.says.en && indicator.says.zh,
      key,
    ).toBeTruthy()
    const { compute } = indicator
    if ("population" in compute)
      for (const name of getPopulation(definitions, compute.population).parameters)
        expect(indicator.parameters, key).toContain(name)
    for (const part of partsOf(indicator))
      expect(indicator.parameters, key).toEqual(getIndicator(definitions, part.indicator).parameters)
  }
})

describe("The hash of a definition", () => {
  const share = getIndicator(definitions, "technological-share.v1")
  const whole = getIndicator(definitions, "settled-enterprises.v1")

  test("changes with its parts and with the statement of their population", () => {
    const before = definitionHash(definitions, share)
    const indicators = new Map([
      ...definitions.indicators,
      ["settled-enterprises.v1", { ...whole, decimals: 1 }],
    ])
    expect(definitionHash({ ...definitions, indicators }, share)).not.toBe(before)
    const populations = new Map(
      [...definitions.populations].map(([id, one]) => [id, { ...one, sql: `${one.sql} -- changed` }]),
    )
    expect(definitionHash({ ...definitions, populations }, share)).not.toBe(before)
  })
})

describe("A folder of indicators", () => {
  const folder = mkdtempSync(join(tmpdir(), "headland-indicators-"))
  afterAll(() => rmSync(folder, { recursive: true }))
  const text = readFileSync(join(packageRoot, "rulebook/indicators/let-space.v1.json"), "utf8")

  test("refuses a file whose name is not its key", () => {
    writeFileSync(join(folder, "let-space.v2.json"), text)
    expect(() => readDefinitions(folder, [])).toThrow("let-space.v2.json holds let-space.v1")
    rmSync(join(folder, "let-space.v2.json"))
  })

  test("refuses an indicator that is not one", () => {
    writeFileSync(join(folder, "let-space.v1.json"), text.replace('"sum"', '"guess"'))
    expect(() => readDefinitions(folder, [])).toThrow()
  })
})

test("An unknown indicator is not found, and an unknown population is a broken promise", () => {
  expect(() => getIndicator(definitions, "nothing.v1")).toThrow(
    expect.objectContaining({ code: "not-found" }),
  )
  expect(() => getPopulation(definitions, "nothing.v1")).toThrow("no feature exports")
})
