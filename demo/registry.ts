/** The demo’s events of the register beyond the tenants: enterprises of the county, technologies, links, consents. */
import { recordConsent } from "../src/features/access/record-consent.ts"
import { correctOrganisation, enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import { endLink, recordLink } from "../src/features/registry/links/record-link.ts"
import { recordClass } from "../src/features/registry/record-class.ts"
import { type OrganisationClass, OrganisationInput } from "../src/features/registry/schema.ts"
import { recordTechnology } from "../src/features/registry/technologies/record-technology.ts"
import type { TechnologyInput } from "../src/features/registry/technologies/schema.ts"
import { addDays } from "../src/kernel/day.ts"
import { countyClasses, countyEnterprises, countyLinks, type PlannedLink } from "./county.ts"
import { type DemoEvent, known } from "./event.ts"
import { demoEnterprise } from "./tenants.ts"

export function registryEvents(): DemoEvent[] {
  return [
    ...enterprises(),
    ...classes(),
    ...links(),
    ...otherLinks(),
    ...technologies(),
    ...consents(),
    ...corrections(),
  ]
}

const key = (number: number) => `county enterprise ${number}`

function enterprises(): DemoEvent[] {
  return countyEnterprises().map(({ number, named, enteredOn, foundedOn, town }) => ({
    on: enteredOn,
    by: number % 3 === 0 ? "approver" : "author",
    run: async (ask, memory) => {
      const body = OrganisationInput.parse(demoEnterprise(named, foundedOn, town))
      const { id, version } = await enterOrganisation(ask, { body })
      memory.set(key(number), { id, version })
    },
  }))
}

/** Who recognises, and how the paper is numbered; all of it invented. */
const papers: Record<OrganisationClass, { issuer: string; number: (place: number, year: string) => string }> =
  {
    technological: { issuer: "浙江省科学技术厅", number: (n, year) => `浙科型演示${year}-${n}` },
    "innovative-start-up": { issuer: "象山县科学技术局", number: (n, year) => `象初创演示${year}-${n}` },
    "small-micro": { issuer: "象山县科学技术局", number: (n, year) => `象科微演示${year}-${n}` },
    "high-tech": { issuer: "省认定办", number: (n, year) => `GR${year}演示${n}` },
    giant: { issuer: "宁波市科学技术局", number: (n, year) => `甬小巨人演示${year}-${n}` },
    leading: { issuer: "象山县科学技术局", number: (n, year) => `象龙头演示${year}-${n}` },
  }

function classes(): DemoEvent[] {
  return countyClasses().map(({ enterprise, enteredOn, ...held }, at) => ({
    on: enteredOn,
    run: async (ask, memory) => {
      const { issuer, number } = papers[held.class]
      const evidence = number(500 + at, held.from.slice(0, 4))
      await recordClass(ask, {
        params: { id: known(memory, key(enterprise)).id },
        body: { ...held, evidence, issuer },
      })
    },
  }))
}

function links(): DemoEvent[] {
  return countyLinks().map(({ from, to, on, words }, at) => linkEvent("drives", { from, to, on, words }, at))
}

/** One each of the other two kinds. */
function otherLinks(): DemoEvent[] {
  return [
    linkEvent("parent", { from: 1, to: 64, on: "2018-12-18", words: "持股60%（演示）" }),
    linkEvent("supplier", { from: 65, to: 2, on: "2019-01-15", words: "年度供货合同（演示）" }),
  ]
}

function linkEvent(
  kind: "drives" | "parent" | "supplier",
  { from, to, on, words }: PlannedLink,
  at?: number,
): DemoEvent {
  return {
    on: addDays(on, 4),
    run: async (ask, memory) => {
      const [fromId, toId] = [
        known(memory, key(from)).id,
        known(memory, to === "tenant" ? "organisation 12" : key(to)).id,
      ]
      const { id, version } = await recordLink(ask, {
        body: { fromId, toId, kind, from: on, until: null, words },
      })
      if (at !== undefined) memory.set(`driver link ${at + 1}`, { id, version })
    },
  }
}

const owned: { organisation: string; on: string; technology: Omit<TechnologyInput, "from" | "until"> }[] = [
  {
    organisation: "qinbang",
    on: "2018-03-06",
    technology: { name: "PET双向拉伸", nameEn: "PET biaxial stretching", kind: "own", evidence: "公开报道" },
  },
  {
    organisation: "qinbang",
    on: "2018-05-22",
    technology: { name: "摆动剥离", nameEn: "Swing stripping", kind: "own", evidence: "公开报道" },
  },
  ...(["own", "joint", "licensed", "own", "own", "licensed"] as const).map((kind, at) => ({
    organisation: key(1 + at * 3),
    on: addDays("2018-08-14", at * 37),
    technology: {
      name: `演示工艺${at + 1}`,
      nameEn: `Demo process ${at + 1}`,
      kind,
      evidence: kind === "licensed" ? `许可合同演示${at + 1}` : `发明专利演示${at + 1}`,
    },
  })),
]

function technologies(): DemoEvent[] {
  return owned.map(({ organisation, on, technology }) => ({
    on: addDays(on, 9),
    run: async (ask, memory) => {
      const { id } = known(memory, organisation)
      await recordTechnology(ask, { params: { id }, body: { ...technology, from: on, until: null } })
    },
  }))
}

/** Both agreed to be named, on a signed slip, for two years. */
function consents(): DemoEvent[] {
  const slips = [
    { organisation: "qinbang", from: "2019-03-18" },
    { organisation: "kpt", from: "2019-04-09" },
  ]
  return slips.map(({ organisation, from }) => ({
    on: addDays(from, 2),
    run: async (ask, memory) => {
      await recordConsent(ask, {
        body: {
          organisationId: known(memory, organisation).id,
          purpose: "named-in-publication",
          from,
          until: `${Number(from.slice(0, 4)) + 2}${from.slice(4)}`,
          evidence: `签字的同意书，${from}（演示）`,
        },
      })
    },
  }))
}

/** Things go wrong and end: a town that was mistaken, and a link that ran out. */
function corrections(): DemoEvent[] {
  const [moved] = countyEnterprises().filter(({ number }) => number === 20)
  return [
    {
      on: "2019-05-14",
      by: "approver",
      run: async (ask, memory) => {
        const { id, version } = known(memory, key(20))
        const body = OrganisationInput.parse(demoEnterprise(moved!.named, moved!.foundedOn, "330225101"))
        const correction = { class: "correction" as const, reason: "营业执照上的住所在西周镇（演示）" }
        await correctOrganisation(ask, { params: { id }, version, body: { ...body, correction } })
      },
    },
    {
      on: "2019-06-12",
      run: async (ask, memory) => {
        const { id, version } = known(memory, "driver link 7")
        await endLink(ask, {
          params: { id },
          version,
          body: { on: "2019-06-01", reason: "协议到期未续（演示）" },
        })
      },
    },
  ]
}
