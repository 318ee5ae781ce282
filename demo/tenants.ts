/** What happened in the demo, in the order in which it was entered: each event one use case, one entry. */
import { endTenancy, moveTenant } from "../src/features/centres/change-tenancy.ts"
import { settleOrganisation } from "../src/features/centres/settle-organisation.ts"
import { enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import { recordClass } from "../src/features/registry/record-class.ts"
import { OrganisationInput } from "../src/features/registry/schema.ts"
import { creditCodeFor, organisationCheckFor } from "../src/kernel/credit-code.ts"
import { addDays, addMonths, daysBetween } from "../src/kernel/day.ts"
import { type DemoEvent, known } from "./event.ts"
import { arrivals, centres, demoToday, type PlannedCentre, type PlannedStage, papers } from "./programme.ts"

export interface Tenant {
  number: number
  centre: PlannedCentre
  stage: PlannedStage
  place: number
  technological: boolean
  /** First day of the tenancy, and the day on which it was entered. */
  from: string
  enteredOn: string
}

/** Every event of the demo's tenants, by the day of entering. */
export function tenantEvents(): DemoEvent[] {
  const tenants = plannedTenants()
  const events = tenants.flatMap((tenant) => [
    enterEvent(tenant),
    ...classEvents(tenant),
    settleEvent(tenant),
  ])
  return [...events, ...moveEvents(tenants), ...departures(tenants.length)]
}

/** The tenants of both centres with their days of arrival: steadily, quarter by quarter. */
export function plannedTenants(): Tenant[] {
  const tenants: Tenant[] = []
  for (const centre of centres) {
    const places = shuffled(
      centre.stages.flatMap((stage) => Array.from({ length: stage.settled }, (_, at) => ({ stage, at }))),
    )
    places.forEach(({ stage, at }, order) => {
      const from = arrivalDay(centre, (order + 1) / places.length)
      const number = tenants.length + 1
      tenants.push({
        number,
        centre,
        stage,
        place: at + 1,
        technological: at < stage.technological,
        from,
        enteredOn: addDays(from, 2 + ((number * 7) % 24)),
      })
    })
  }
  return tenants
}

/** Mixes the stages without chance, so that every load of the demo is the same. */
function shuffled<T>(items: T[]): T[] {
  const step = 29
  return items.map((_, at) => items[(at * step) % items.length]!)
}

function arrivalDay(centre: PlannedCentre, share: number): string {
  let begins = { day: centre.openedOn, share: 0 }
  for (const { until, share: reached } of arrivals) {
    if (until > centre.openedOn && share <= reached + 1e-9) {
      const days = daysBetween(begins.day, until) - 1
      return addDays(begins.day, Math.round((days * (share - begins.share)) / (reached - begins.share)))
    }
    if (until > centre.openedOn) begins = { day: until, share: reached }
  }
  return centre.openedOn
}

export function enterpriseName(number: number): { name: string; nameEn: string } {
  const text = String(number).padStart(3, "0")
  return { name: `演示企业${text}`, nameEn: `Demo Enterprise ${text}` }
}

/** A code with right check characters, of the demo's own number range. */
function demoCode(number: number): string {
  const organisation = `MD${String(number).padStart(6, "0")}`
  const prefix = `91330225${organisation}${organisationCheckFor(organisation)}`
  return prefix + creditCodeFor(prefix)
}

const industries = ["C3824", "C3985", "C2651", "C3562", "C1789", "I6513", "M7320", "C3963"]

export function demoEnterprise(
  number: number,
  foundedOn: string,
  town: string | null = null,
): OrganisationInput {
  return {
    kind: "enterprise",
    ...enterpriseName(number),
    creditCode: demoCode(number),
    foundedOn,
    division: "330225",
    town,
    industry: industries[number % industries.length] ?? null,
    address: null,
    standing: "confirmed",
    source: "演示数据",
  }
}

/** Before its first paper, and not so long ago that a start-up would be none. */
function foundedOn(number: number, from: string): string {
  return number % 8 === 1
    ? addDays("2016-01-11", -((number * 37) % 800))
    : addDays(from, -700 - ((number * 137) % 1000))
}

/** Where the centres stand. */
const towns: Record<string, string> = { bay: "330225001", peninsula: "330225100" }

function enterEvent({ number, from, centre }: Tenant): DemoEvent {
  return {
    on: addDays(from, 1),
    run: async (ask, memory) => {
      const founded = foundedOn(number, from)
      const { id, version } = await enterOrganisation(ask, {
        body: OrganisationInput.parse(demoEnterprise(number, founded, towns[centre.key])),
      })
      memory.set(`organisation ${number}`, { id, version })
    },
  }
}

/** A class that a tenant holds, and when it was entered. */
export interface TenantPaper {
  class: (typeof papers)[number]["class"]
  from: string
  until: string
  evidence: string
  issuer: string
  enteredOn: string
}

/** A technological tenant holds one class or two; the papers run over the end of the demo or expire soon after. */
function papersOf({ number, technological, from, enteredOn }: Tenant): TenantPaper[] {
  if (!technological) return []
  const held = [
    papers[number % papers.length]!,
    ...(number % 3 === 0 ? [papers[(number + 2) % papers.length]!] : []),
  ]
  return held.map((paper, at) => {
    const until =
      number % 8 === 1 && at === 0
        ? soon(number)
        : addMonths(addDays(from, -30 - ((number * 53) % 500)), paper.years * 12)
    return {
      class: paper.class,
      from: addMonths(until, -paper.years * 12),
      until,
      evidence: paper.number(number * 10 + at),
      issuer: paper.issuer,
      enteredOn,
    }
  })
}

/** The papers of all tenants, those who left as well: what else is recognised in the county is added to them. */
export function tenantPapers(): TenantPaper[] {
  const tenants = plannedTenants()
  return [...tenants, ...leavers(tenants.length).map(({ tenant }) => tenant)].flatMap(papersOf)
}

function classEvents(tenant: Tenant): DemoEvent[] {
  return papersOf(tenant).map(({ enteredOn, ...body }) => ({
    on: enteredOn,
    run: async (ask, memory) => {
      const { id } = known(memory, `organisation ${tenant.number}`)
      await recordClass(ask, { params: { id }, body })
    },
  }))
}

/** Some papers run out in the weeks after the demo's today, so that somebody has to see to them. */
function soon(number: number): string {
  return addDays(demoToday, 9 + ((number * 11) % 75))
}

/** Names heard on visits, without a credit code yet: somebody has to confirm them. */
export function candidateEvents(): DemoEvent[] {
  return [101, 102, 103].map((number, at) => ({
    on: addDays("2019-06-18", at * 3),
    run: async (ask) => {
      const heard = { ...demoEnterprise(number, ""), creditCode: null, foundedOn: null, industry: null }
      const body = OrganisationInput.parse({ ...heard, standing: "candidate", source: "走访时听说" })
      await enterOrganisation(ask, { body })
    },
  }))
}

/** Those who will move up settle one stage earlier. */
function firstStage({ centre, stage, number }: Tenant): PlannedStage {
  const at = centre.stages.indexOf(stage)
  return number % 4 === 0 && at > 0 ? centre.stages[at - 1]! : stage
}

function settleEvent(tenant: Tenant): DemoEvent {
  const { number, centre, place, from, enteredOn } = tenant
  return {
    on: enteredOn,
    run: async (ask, memory) => {
      const stage = firstStage(tenant)
      const { id, version } = await settleOrganisation(ask, {
        body: {
          centreId: known(memory, `centre ${centre.key}`).id,
          organisationId: known(memory, `organisation ${number}`).id,
          from,
          stage: stage.stage,
          unit: stage.unit(stage === tenant.stage ? place : place + 40),
          areaM2: areaOf(stage, place),
        },
      })
      memory.set(`tenancy ${number}`, { id, version })
    },
  }
}

function areaOf({ area: [least, step] }: PlannedStage, place: number): string {
  return String(least + step * place)
}

/** Moves happen between settling and the end of March 2019. */
function moveEvents(tenants: Tenant[]): DemoEvent[] {
  return tenants
    .filter((tenant) => firstStage(tenant) !== tenant.stage)
    .map((tenant) => {
      const until = "2019-03-20"
      const on = addDays(tenant.from, Math.max(1, Math.round(daysBetween(tenant.from, until) / 2)))
      const entered = addDays(on > tenant.enteredOn ? on : tenant.enteredOn, 3)
      return {
        on: entered,
        run: async (ask, memory) => {
          const key = `tenancy ${tenant.number}`
          const { id, version } = known(memory, key)
          const moved = await moveTenant(ask, {
            params: { id },
            version,
            body: {
              on,
              stage: tenant.stage.stage,
              unit: tenant.stage.unit(tenant.place),
              areaM2: areaOf(tenant.stage, tenant.place),
            },
          })
          memory.set(key, { id, version: moved.version })
        },
      }
    })
}

/** Four enterprises came early and left again: the centre's count is not its arrivals. */
function leavers(after: number): { tenant: Tenant; until: string; reason: string }[] {
  const stays = [
    { from: "2018-02-05", until: "2018-07-01", reason: "迁往县外" },
    { from: "2018-03-12", until: "2018-11-15", reason: "停业" },
    { from: "2018-05-21", until: "2019-01-10", reason: "迁入自建厂房" },
    { from: "2018-08-06", until: "2019-02-28", reason: "停业" },
  ]
  const centre = centres[0]!
  return stays.map(({ from, until, reason }, at) => ({
    tenant: {
      number: after + 1 + at,
      centre,
      stage: centre.stages[0]!,
      place: 30 + at,
      technological: at % 2 === 0,
      from,
      enteredOn: addDays(from, 6),
    },
    until,
    reason,
  }))
}

function departures(after: number): DemoEvent[] {
  return leavers(after).flatMap(({ tenant, until, reason }) => {
    const leave: DemoEvent = {
      on: addDays(until, 5),
      run: async (ask, memory) => {
        const { id, version } = known(memory, `tenancy ${tenant.number}`)
        await endTenancy(ask, { params: { id }, version, body: { on: until, reason } })
      },
    }
    return [enterEvent(tenant), ...classEvents(tenant), settleEvent(tenant), leave]
  })
}
