/** The demo’s events of introduced projects: each step of each project one use case, entered some days later. */
import type { Ask } from "../src/features/access/ask.ts"
import {
  correctProject,
  loseProject,
  moveProjectOn,
  planNextStep,
} from "../src/features/pipeline/change-project.ts"
import { enterProject } from "../src/features/pipeline/enter-project.ts"
import { getProject } from "../src/features/pipeline/find-projects.ts"
import { type ProjectStage, type ProjectView, projectSources } from "../src/features/pipeline/schema.ts"
import { enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import { OrganisationInput } from "../src/features/registry/schema.ts"
import { addDays } from "../src/kernel/day.ts"
import { type DemoEvent, known, type Memory, type Person } from "./event.ts"
import {
  type LandedPlan,
  landedProjects,
  type OpenPlan,
  openProjects,
  plannedInvestment,
  productionOn,
  subjectOf,
  wayToLanding,
} from "./project-plan.ts"
import { demoEnterprise } from "./tenants.ts"

export function pipelineEvents(): DemoEvent[] {
  const landed = landedProjects()
  const open = openProjects(landed.length)
  return [...landed.flatMap(landedEvents), ...open.flatMap(openEvents), ...slips()]
}

/** Where a project goes: a centre of the demo, or null for a place outside them. */
type Centre = "bay" | "peninsula" | null

function landedEvents(plan: LandedPlan): DemoEvent[] {
  const { number, landedOn, tenant } = plan
  const centre = centreOf(plan)
  const { lead, talks, signed } = wayToLanding(plan)
  const production = productionOn(plan)
  const organisation = tenant ? `organisation ${tenant.number}` : `project company ${number}`
  const last =
    landedOn >= "2019-04-01"
      ? { nextStep: "核对设备到位和投产时间", nextOn: addDays("2019-07-02", number % 25) }
      : done
  const step = (stage: Moved, on: string, next: Next): DemoEvent =>
    moved({ number, centre }, { stage, on, organisation, next })
  return [
    entered({ number, centre }, lead, { nextStep: "约第一次洽谈", nextOn: talks ?? signed }),
    ...(talks ? [step("talks", talks, { nextStep: "商定投资协议", nextOn: signed })] : []),
    step("signed", signed, { nextStep: "办理企业登记", nextOn: landedOn }),
    ...(tenant ? [] : [registered(number, landedOn)]),
    step("landed", landedOn, last),
    ...(production ? [step("in-production", production, done)] : []),
  ]
}

/** Of those outside the centres that landed last, three are to move into the first centre. */
function centreOf({ number, landedOn, tenant }: LandedPlan): Centre {
  if (tenant) return tenant.centre.key as Centre
  return landedOn >= "2019-04-01" && number % 3 === 0 ? "bay" : null
}

function openEvents({ number, lead, talks, signed, lost, ...next }: OpenPlan): DemoEvent[] {
  const centre = (["bay", "peninsula", null] as const)[number % 3] ?? null
  const place = { number, centre }
  const steps: [Moved, string][] = [
    ...(talks ? [["talks", talks] as [Moved, string]] : []),
    ...(signed ? [["signed", signed] as [Moved, string]] : []),
  ]
  const first = steps[0] ? { nextStep: "约第一次洽谈", nextOn: steps[0][1] } : next
  return [
    entered(place, lead, first),
    ...steps.map(([stage, on], at) => {
      const following = steps[at + 1]
      const then = following ? { nextStep: "商定投资协议文本", nextOn: following[1] } : next
      return moved(place, { stage, on, organisation: null, next: then })
    }),
    ...(lost ? [lostEvent(place, lost)] : []),
  ]
}

interface Place {
  number: number
  centre: Centre
}

type Moved = Exclude<ProjectStage, "lead" | "lost">
interface Next {
  nextStep: string | null
  nextOn: string | null
}
const done: Next = { nextStep: null, nextOn: null }

/** Entered two to ten days after it happened; always the same number of days for one project. */
function enteredOn(number: number, day: string): string {
  return addDays(day, 2 + ((number * 5) % 9))
}

/** The operator of the first centre sees to half of its projects, once the operator is there. */
function ownerOf({ number, centre }: Place): "operator" | "bureau" {
  return centre === "bay" && number % 2 === 0 ? "operator" : "bureau"
}

function personFor(place: Place, day: string): Person {
  return ownerOf(place) === "operator" && day > "2018-01-16" ? "operator" : "author"
}

const keyOf = (number: number) => `project ${number}`

function remember(memory: Memory, number: number, { id, version }: ProjectView): void {
  memory.set(keyOf(number), { id, version })
}

function entered(place: Place, from: string, next: Next): DemoEvent {
  const { number, centre } = place
  const on = enteredOn(number, from)
  return {
    on,
    by: personFor(place, on),
    run: async (ask, memory) => {
      const body = {
        ...subjectOf(number),
        organisationId: null,
        // Some come before the second centre has opened; these name it when they land.
        centreId: (centre && memory.get(`centre ${centre}`)?.id) ?? null,
        plannedInvestment: null,
        source: projectSources[number % 5]!,
        owner: ownerOf(place),
        ...next,
        stage: "lead" as const,
        from,
      }
      remember(memory, number, await enterProject(ask, { body }))
    },
  }
}

interface Step {
  stage: Moved
  on: string
  /** Under which the demo knows the enterprise; named once the project has landed. */
  organisation: string | null
  next: Next
}

function moved(place: Place, { stage, on: day, organisation, next }: Step): DemoEvent {
  const { number, centre } = place
  const on = enteredOn(number, day)
  return {
    on,
    by: personFor(place, on),
    run: async (ask, memory) => {
      const { id, version } = known(memory, keyOf(number))
      const body = {
        stage,
        on: day,
        organisationId: stage === "landed" && organisation ? known(memory, organisation).id : null,
        centreId: stage === "landed" && centre ? known(memory, `centre ${centre}`).id : null,
        plannedInvestment: stage === "signed" ? plannedInvestment(number) : null,
        ...next,
      }
      remember(memory, number, await moveProjectOn(ask, { params: { id }, version, body }))
    },
  }
}

function lostEvent(place: Place, { on: day, reason }: { on: string; reason: string }): DemoEvent {
  const on = enteredOn(place.number, day)
  return {
    on,
    by: personFor(place, on),
    run: async (ask, memory) => {
      const { id, version } = known(memory, keyOf(place.number))
      const body = { on: day, reason }
      remember(memory, place.number, await loseProject(ask, { params: { id }, version, body }))
    },
  }
}

/** An enterprise outside the centres comes into the register on the day after landing. */
function registered(number: number, landedOn: string): DemoEvent {
  return {
    on: addDays(landedOn, 1),
    run: async (ask, memory) => {
      const text = String(number).padStart(2, "0")
      const body = OrganisationInput.parse({
        ...demoEnterprise(300 + number, addDays(landedOn, -6)),
        name: `演示项目公司${text}`,
        nameEn: `Demo Project Company ${text}`,
        industry: subjectOf(number).industry,
      })
      const { id, version } = await enterOrganisation(ask, { body })
      memory.set(`project company ${number}`, { id, version })
    },
  }
}

/** A step put off, and a sum that was mistyped and corrected. */
function slips(): DemoEvent[] {
  return [
    {
      on: "2019-06-12",
      run: async (ask, memory) => {
        const { id, version } = known(memory, keyOf(53))
        const body = { nextStep: "约第一次洽谈（对方改期）", nextOn: "2019-07-24" }
        remember(memory, 53, await planNextStep(ask, { params: { id }, version, body }))
      },
    },
    { on: "2019-02-20", run: (ask, memory) => correctSum(ask, memory, 9) },
  ]
}

async function correctSum(ask: Ask, memory: Memory, number: number): Promise<void> {
  const { id } = known(memory, keyOf(number))
  const project = await getProject(ask, { params: { id }, query: {} })
  const {
    id: _id,
    version,
    organisationName: _name,
    organisationNameEn: _nameEn,
    stages,
    ...fields
  } = project
  const body = {
    ...fields,
    plannedInvestment: "36000000",
    stages: stages.map(({ until: _until, ...stage }) => stage),
    correction: { class: "correction" as const, reason: "协议金额为3600万元，录入时看错一位。" },
  }
  remember(memory, number, await correctProject(ask, { params: { id }, version, body }))
}
