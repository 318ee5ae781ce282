/** Rows of every entity with a past of every kind: entered, corrected once and twice, ended, and written in bulk. */
import { accessEntities } from "../../src/features/access/store.ts"
import { centresEntities } from "../../src/features/centres/store.ts"
import { dockingEntities } from "../../src/features/docking/store.ts"
import { financingEntities } from "../../src/features/financing/store.ts"
import { pipelineEntities } from "../../src/features/pipeline/store.ts"
import { problemsEntities } from "../../src/features/problems/store.ts"
import { publicationEntities } from "../../src/features/publication/store.ts"
import { receivedEntities } from "../../src/features/received/store.ts"
import { registryEntities } from "../../src/features/registry/store.ts"
import { returnsEntities } from "../../src/features/returns/store.ts"
import { statisticsEntities } from "../../src/features/statistics/store.ts"
import { talentEntities } from "../../src/features/talent/store.ts"
import type { Change } from "../../src/platform/database/change.ts"
import { correct, end, enter } from "../../src/platform/database/change.ts"
import type { Entity } from "../../src/platform/database/entity.ts"
import { rowImage } from "../../src/platform/database/entity.ts"
import { raw } from "../../src/platform/database/statement.ts"
import { bulkRoot } from "../../src/platform/database/verify-rows.ts"
import type { Workspace } from "../../src/platform/database/workspace.ts"
import type { First, Samples } from "./sample-row.ts"
import { dockingSamples } from "./samples-of/docking.ts"
import { financingSamples } from "./samples-of/financing.ts"
import { pipelineSamples } from "./samples-of/pipeline.ts"
import { problemsSamples } from "./samples-of/problems.ts"
import { receivedSamples } from "./samples-of/received.ts"
import { returnsSamples } from "./samples-of/returns.ts"
import { talentSamples } from "./samples-of/talent.ts"

/** In the order in which their rows refer to one another. */
export const allEntities: Entity[] = [
  ...registryEntities,
  ...accessEntities,
  ...centresEntities,
  ...pipelineEntities,
  ...returnsEntities,
  ...receivedEntities,
  ...problemsEntities,
  ...financingEntities,
  ...dockingEntities,
  ...talentEntities,
  ...statisticsEntities,
  ...publicationEntities,
]

/** The n-th row of each entity; a new entity needs a new sample. */
const samples: Samples = {
  ...pipelineSamples,
  ...returnsSamples,
  ...receivedSamples,
  ...problemsSamples,
  ...financingSamples,
  ...dockingSamples,
  ...talentSamples,

  member: (n) => ({
    account: `account ${n}`,
    role: "officer",
    organisations: [],
    centres: [String(n)],
    banks: [],
  }),
  consent: (n, first) => ({
    organisation_id: first("organisation"),
    purpose: "named-in-publication",
    valid: `[${2000 + n}-01-01,${2000 + n}-12-31)`,
    evidence: `slip ${n}`,
  }),
  organisation: (n) => ({
    kind: "enterprise",
    name: `演示企业${n}`,
    name_en: n % 2 === 0 ? `Demo Enterprise ${n}` : null,
    credit_code: null,
    founded_on: "2018-02-28",
    division: "330225",
    industry: null,
    address: null,
    standing: "candidate",
    source: "名单",
    name_key: `演示企业${n}`,
    town: n % 2 === 0 ? "330225100" : null,
  }),
  class_period: (n, first) => ({
    organisation_id: first("organisation"),
    class: `class ${n}`,
    valid: "[2018-01-01,)",
    evidence: `paper ${n}`,
    issuer: null,
  }),
  technology: (n, first) => ({
    organisation_id: first("organisation"),
    name: `技术${n}`,
    name_en: null,
    kind: "own",
    valid: "[2018-01-01,)",
    evidence: `paper ${n}`,
  }),
  organisation_link: (n, first) => ({
    from_id: first("organisation"),
    // The second organisation, which got the next number.
    to_id: String(Number(first("organisation")) + 1),
    kind: "drives",
    valid: `[${2000 + n}-01-01,${2000 + n}-12-31)`,
    words: `contract ${n}`,
  }),
  centre: (n, first) => ({
    name: `中心${n}`,
    name_en: `Centre ${n}`,
    says: null,
    says_en: null,
    operator_id: first("organisation"),
    division: "330225",
    opened_on: "2018-01-01",
    stages: ["maker-space", "incubator"],
  }),
  tenancy: (n, first) => ({
    centre_id: first("centre"),
    organisation_id: first("organisation"),
    valid: `[${2000 + n}-01-01,${2000 + n}-12-31)`,
    exit_reason: n % 2 === 0 ? "moved" : null,
  }),
  stage_period: (n, first) => ({
    tenancy_id: first("tenancy"),
    centre_id: first("centre"),
    organisation_id: first("organisation"),
    stage: "maker-space",
    unit: `1-0${n}`,
    area_m2: "12.50",
    valid: `[${2000 + n}-01-01,${2000 + n}-12-31)`,
  }),
  target: (n) => ({
    measure: "high-tech",
    town: n % 2 === 0 ? "330225001" : "",
    valid: `[${2000 + n}-01-01,${2001 + n}-01-01)`,
    value: String(100 + n),
    document: `paper ${n}`,
  }),
  disclosure_rule: (n) => ({ minimum: String(3 + (n % 5)), p_percent: "10.5" }),
  bulletin: (n) => ({
    slug: `slug-${n}`,
    state: "draft",
    kicker: { en: "Words", zh: "文字" },
    title: { en: `Title ${n}`, zh: "标题" },
    blocks: [],
    figures: {},
    as_of: "2019-03-31",
    author: "1",
    approver: null,
    document_hash: null,
  }),
  notice: (n, first) => ({
    bulletin_id: first("bulletin"),
    number: String(n),
    figure_key: "settled",
    was: "65",
    now: null,
    now_figure_id: "0".repeat(64),
    known_in: "1",
    class: "correction",
    reason: "mistyped",
  }),
  site_settings: (n) => ({
    site: `site ${n}`,
    footer: "页脚",
    footer_en: `Footer ${n}`,
    copyright: n % 2 === 0 ? "版权" : null,
    copyright_en: n % 2 === 0 ? "Rights" : null,
    link_label: null,
    link_label_en: null,
    link_url: null,
    address: n % 2 === 0 ? "https://site.example" : null,
  }),
}

/** Writes them all, each in an entry of its own. */
export async function writeSampleRows({ commit, nextNumber }: Workspace): Promise<void> {
  const firsts = new Map<string, string>()
  const first: First = (entity) => firsts.get(entity)!
  let made = 0
  const write = (act: string, change: Change) => commit.entry({ actor: "1", act, changes: [change] })
  for (const entity of allEntities) {
    const sample = samples[entity.name]
    if (!sample) throw new Error(`there is no sample of ${entity.name}`)
    const fresh = () => sample(++made, first) as never
    for (const fate of ["stays", "corrected", "corrected twice", "ended", "corrected and ended"]) {
      const id = await nextNumber()
      if (!firsts.has(entity.name)) firsts.set(entity.name, id)
      let was = await write("sample.enter", enter(entity, id, fresh()))
      for (let times = fate.includes("twice") ? 2 : fate.includes("corrected") ? 1 : 0; times > 0; times--)
        was = await write("sample.correct", correct(entity, id, was, fresh()))
      if (fate.includes("ended")) await write("sample.end", end(entity, id, was))
    }
  }
  await writeBulk({ commit, nextNumber }, samples.organisation!)
  await commit.entry({ actor: null, act: "sample.nothing", detail: { programme: { name: "象山" } } })
}

/** Three organisations whose Merkle root stands in the entry. */
async function writeBulk(
  { commit, nextNumber }: Pick<Workspace, "commit" | "nextNumber">,
  sample: (typeof samples)[string],
) {
  const entity = registryEntities[0]!
  const columns = Object.keys(entity.columns)
  const slots = columns.map((_, at) => `$${at + 2}`).join(", ")
  const rows = await Promise.all(
    [901, 902, 903].map(async (n) => ({ id: await nextNumber(), row: sample(n, () => "") })),
  )
  await commit.entry({
    actor: "1",
    act: "sample.import",
    bulk: {
      table: entity.name,
      count: String(rows.length),
      root: bulkRoot(
        entity.name,
        rows.map(({ id, row }) => ({ id, was: null, row: rowImage(entity.columns, row) })),
      ),
    },
    statements: rows.map(({ id, row }) =>
      raw(
        `insert into ${entity.name} (id, recorded_in, ${columns.join(", ")}) values ($1, this_entry(), ${slots})`,
        [id, ...columns.map((column) => row[column])],
      ),
    ),
  })
}
