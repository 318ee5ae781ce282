/** The demo's beginnings: the centres, and the organisations of the county's published account. */
import { openCentre } from "../src/features/centres/open-centre.ts"
import { enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import type { DemoEvent } from "./event.ts"
import { centres, others, programme } from "./programme.ts"

export function foundingEvents(): DemoEvent[] {
  return [...openings(), ...partners()]
}

function openings(): DemoEvent[] {
  return centres.map(({ key, name, says, openedOn, stages }) => ({
    on: openedOn,
    by: "administrator",
    run: async (ask, memory) => {
      const { division } = programme
      const body = {
        name,
        says,
        operatorId: null,
        division,
        openedOn,
        stages: stages.map(({ stage }) => stage),
      }
      const { id, version } = await openCentre(ask, { body })
      memory.set(`centre ${key}`, { id, version })
    },
  }))
}

function partners(): DemoEvent[] {
  const blank = { creditCode: null, foundedOn: null, industry: null, address: null }
  return others.map(({ key, ...organisation }) => ({
    on: "2018-01-10",
    run: async (ask, memory) => {
      const body = { ...blank, ...organisation, division: programme.division, standing: "confirmed" as const }
      const { id, version } = await enterOrganisation(ask, { body })
      memory.set(key, { id, version })
    },
  }))
}
