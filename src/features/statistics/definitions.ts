/** Definitions: indicators from the rulebook and populations of the features, frozen by hash. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { hashOf } from "../../kernel/canonical.ts"
import { AppError } from "../../kernel/error.ts"
import type { Population } from "../../kernel/population.ts"
import { Indicator, indicatorKey } from "./schema.ts"

export interface Definitions {
  /** By `id.vN`. */
  indicators: Map<string, Indicator>
  populations: Map<string, Population>
}

/** Reads every indicator of a folder; a file whose name is not its key is an error. */
export function readDefinitions(folder: string, populations: Population[]): Definitions {
  const indicators = new Map<string, Indicator>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const indicator = Indicator.parse(JSON.parse(readFileSync(join(folder, file), "utf8")))
    if (`${indicatorKey(indicator)}.json` !== file)
      throw new Error(`${file} holds ${indicatorKey(indicator)}`)
    indicators.set(indicatorKey(indicator), indicator)
  }
  return { indicators, populations: new Map(populations.map((one) => [one.id, one])) }
}

/** The definition by its key. */
export function getIndicator({ indicators }: Definitions, key: string): Indicator {
  const indicator = indicators.get(key)
  if (!indicator)
    throw new AppError("not-found", { en: `There is no indicator ${key}.`, zh: `没有指标 ${key}。` })
  return indicator
}

/** The population by its name. */
export function getPopulation({ populations }: Definitions, id: string): Population {
  const population = populations.get(id)
  if (!population) throw new Error(`no feature exports the population ${id}`)
  return population
}

/** The indicators that an indicator is made of, directly. */
export function partsOf({ compute }: Indicator): { role: string; indicator: string }[] {
  switch (compute.kind) {
    case "ratio":
      return [
        { role: "numerator", indicator: compute.numerator },
        { role: "denominator", indicator: compute.denominator },
      ]
    case "growth":
      return [
        { role: "current", indicator: compute.of },
        { role: "base", indicator: compute.of },
      ]
    case "progress":
      return [
        { role: "reached", indicator: compute.of },
        { role: "target", indicator: compute.target },
      ]
    case "growth-between":
      return [
        { role: "current", indicator: compute.current },
        { role: "base", indicator: compute.base },
        ...(compute.level ? [{ role: "level", indicator: compute.level }] : []),
      ]
    case "attainment":
      return [
        { role: "reached", indicator: compute.of },
        { role: "target", indicator: compute.target },
      ]
    default:
      return []
  }
}

/** Hash of a definition with everything it rests on: its parts and the statements of their populations. */
export function definitionHash(definitions: Definitions, indicator: Indicator): string {
  const { compute } = indicator
  const population = "population" in compute ? getPopulation(definitions, compute.population) : null
  const parts = partsOf(indicator).map((part) =>
    definitionHash(definitions, getIndicator(definitions, part.indicator)),
  )
  return hashOf({ indicator, population, parts })
}
