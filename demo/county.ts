/** The plan of the demo's enterprises outside the centres: who, where, recognised as what and when, driven by whom. */
import type { OrganisationClass } from "../src/features/registry/schema.ts"
import { addDays, addMonths, daysBetween } from "../src/kernel/day.ts"
import { townCodes } from "../src/kernel/town.ts"
import { tenantPapers } from "./tenants.ts"

export interface CountyEnterprise {
  number: number
  /** The number in its name; those from 301 to 400 belong to introduced projects. */
  named: number
  enteredOn: string
  foundedOn: string
  town: string
}

export interface PlannedClass {
  enterprise: number
  class: OrganisationClass
  from: string
  until: string
  enteredOn: string
}

const count = 110
/** So many are known before the end of 2018; the others come in the first months of 2019. */
const early = 70

/** So many enterprises out of forty are in each of the larger towns, and one in each of the others. */
const larger: Record<string, number> = {
  "330225001": 4,
  "330225002": 6,
  "330225003": 3,
  "330225100": 4,
  "330225101": 6,
  "330225102": 2,
  "330225103": 3,
  "330225108": 2,
}
const places = townCodes.flatMap((town) => Array.from({ length: larger[town] ?? 1 }, () => town))

/** Evenly from the first day to the last. */
function spread(at: number, of: number, from: string, to: string): string {
  return addDays(from, Math.floor((daysBetween(from, to) * at) / of))
}

export function countyEnterprises(): CountyEnterprise[] {
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    named: at < 100 ? 201 + at : 301 + at,
    enteredOn:
      at < early
        ? spread(at, early, "2018-01-15", "2018-12-17")
        : spread(at - early, count - early, "2019-01-04", "2019-03-29"),
    // Start-ups are young.
    foundedOn: addDays(at < early ? "2016-12-28" : "2018-10-30", -((at * 173) % (at < early ? 4000 : 1100))),
    town: places[(at * 11) % places.length]!,
  }))
}

const years: Record<OrganisationClass, number> = {
  technological: 5,
  "innovative-start-up": 5,
  "small-micro": 3,
  "high-tech": 3,
  giant: 3,
  leading: 3,
}

/** What the county says was recognised in the first quarter of 2019, tenants included; and beyond it in the second. */
const firstQuarter: Partial<Record<OrganisationClass, { count: number; first: number }>> = {
  giant: { count: 6, first: 4 },
  "high-tech": { count: 23, first: 10 },
  "small-micro": { count: 19, first: 34 },
  "innovative-start-up": { count: 34, first: 77 },
}
const secondQuarter: typeof firstQuarter = {
  giant: { count: 2, first: 10 },
  "high-tech": { count: 9, first: 47 },
  "small-micro": { count: 8, first: 58 },
  "innovative-start-up": { count: 11, first: 66 },
}
/** What was recognised before: some of it runs out later in 2019. */
const before: (Required<typeof firstQuarter>["giant"] & {
  class: OrganisationClass
  from: string
  to: string
})[] = [
  { class: "leading", count: 3, first: 1, from: "2018-01-01", to: "2018-01-04" },
  { class: "high-tech", count: 9, first: 1, from: "2017-11-15", to: "2017-11-20" },
  { class: "technological", count: 20, first: 41, from: "2016-09-01", to: "2018-03-01" },
  { class: "high-tech", count: 10, first: 61, from: "2016-10-21", to: "2017-12-13" },
  { class: "small-micro", count: 12, first: 10, from: "2016-09-12", to: "2018-02-01" },
  { class: "innovative-start-up", count: 22, first: 22, from: "2018-02-01", to: "2018-12-10" },
]

export function countyClasses(): PlannedClass[] {
  const entered = new Map(countyEnterprises().map(({ number, enteredOn }) => [number, enteredOn]))
  const plan = (name: OrganisationClass, first: number, many: number, from: string, to: string) =>
    Array.from({ length: many }, (_, at): PlannedClass => {
      const day = spread(at, many, from, to)
      const known = entered.get(first + at) ?? day
      const later = day > known ? day : known
      return {
        enterprise: first + at,
        class: name,
        from: day,
        until: addMonths(day, 12 * years[name]),
        // The paper comes a week or two after the recognition.
        enteredOn: addDays(later, 6 + (at % 8)),
      }
    })
  const of = (quarter: typeof firstQuarter, from: string, to: string, less: (name: string) => number) =>
    Object.entries(quarter).flatMap(([name, { count: all, first }]) =>
      plan(name as OrganisationClass, first, all - less(name), from, to),
    )
  return [
    ...before.flatMap((one) => plan(one.class, one.first, one.count, one.from, one.to)),
    ...of(firstQuarter, "2019-01-03", "2019-03-30", recognisedTenants),
    ...of(secondQuarter, "2019-04-08", "2019-06-14", () => 0),
  ]
}

/** Tenants recognised in the first quarter: they count in the county's number as well. */
function recognisedTenants(name: string): number {
  return tenantPapers().filter(
    (paper) => paper.class === name && paper.from >= "2019-01-01" && paper.from <= "2019-03-31",
  ).length
}

export interface PlannedLink {
  from: number
  /** A county enterprise by its number; or the enterprise that has an account of its own in the demo. */
  to: number | "tenant"
  on: string
  words: string
}

const ways = ["配套供货协议", "联合研发协议", "共用检测平台", "订单与技术辅导", "供应链金融担保"]

/** Three leading enterprises and three giants drive 23 smaller ones; two of these are driven twice. */
export function countyLinks(): PlannedLink[] {
  const link = (driver: number, driven: PlannedLink["to"], at: number): PlannedLink => ({
    from: driver,
    to: driven,
    on: spread(at, 25, "2018-09-03", "2019-03-22"),
    words: `${ways[at % ways.length]}（演示）`,
  })
  const once = Array.from({ length: 23 }, (_, at) => link(1 + (at % 6), at < 22 ? 34 + at : "tenant", at))
  return [...once, link(2, 34, 23), link(5, 40, 24)]
}
