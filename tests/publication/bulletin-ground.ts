/** A workspace with a centre of five tenants and two officers, for tests that write bulletins. */

import { readRulebook } from "../../src/apps/server/read-rulebook.ts"
import type { Ask } from "../../src/features/access/ask.ts"
import { openCentre } from "../../src/features/centres/open-centre.ts"
import type { TenancyView } from "../../src/features/centres/schema.ts"
import { settleOrganisation } from "../../src/features/centres/settle-organisation.ts"
import { publishBulletin } from "../../src/features/publication/publish-bulletin.ts"
import type { BulletinInput, BulletinView } from "../../src/features/publication/schema.ts"
import { submitBulletin, writeBulletin } from "../../src/features/publication/write-bulletin.ts"
import { enterOrganisation } from "../../src/features/registry/enter-organisation.ts"
import type { Definitions } from "../../src/features/statistics/definitions.ts"
import { openTestWorkspace, type TestWorkspace } from "../workspace.ts"

export interface BulletinGround {
  test: TestWorkspace
  definitions: Definitions
  author: Ask
  approver: Ask
  centre: string
  tenancies: TenancyView[]
  /** Enters a tenant of the centre. */
  settle(name: string, from: string): Promise<TenancyView>
  /** A draft about the settled enterprises and their space. */
  draft(slug: string, changed?: Partial<BulletinInput>): BulletinInput
  /** A draft that the author has handed on. */
  submitted(input: BulletinInput): Promise<BulletinView>
  published(slug: string): Promise<BulletinView>
}

export async function openBulletinGround(): Promise<BulletinGround> {
  const test = await openTestWorkspace()
  const [author, approver] = [await test.as("officer"), await test.as("officer")]
  const definitions = readRulebook()
  const name = { en: "37°Bay Center", zh: "37度湾" }
  const stages = ["maker-space" as const]
  const { id: centre } = await openCentre(await test.as("administrator"), {
    body: { name, says: null, operatorId: null, division: "330225", openedOn: "2018-01-01", stages },
  })
  const settle = (tenant: string, from: string) => settleIn(author, centre, tenant, from)
  const tenancies: TenancyView[] = []
  for (const tenant of ["a", "b", "c", "d", "e"]) tenancies.push(await settle(tenant, "2019-01-01"))
  const submitted = async (input: BulletinInput) => {
    const { id, version } = await writeBulletin(author, { body: input })
    return submitBulletin(author, { params: { id }, version })
  }
  return {
    test,
    definitions,
    author,
    approver,
    centre,
    tenancies,
    settle,
    draft: (slug, changed = {}) => ({ ...draftOf(slug, centre), ...changed }),
    submitted,
    published: async (slug) => publishBulletin(approver, definitions, await submitted(draftOf(slug, centre))),
  }
}

async function settleIn(author: Ask, centreId: string, name: string, from: string): Promise<TenancyView> {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
  }
  const body = { ...blank, kind: "enterprise" as const, name, standing: "confirmed" as const, source: null }
  const { id: organisationId } = await enterOrganisation(author, { body })
  const place = { stage: "maker-space" as const, unit: name, areaM2: "20" }
  return settleOrganisation(author, { body: { centreId, organisationId, from, ...place } })
}

function draftOf(slug: string, centre: string): BulletinInput {
  const parameters = { centre }
  return {
    slug,
    kicker: { en: "First quarter of 2019", zh: "2019年第一季度" },
    title: { en: "{settled} have settled", zh: "已入驻{settled}" },
    blocks: [{ kind: "paragraph", text: { en: "They rent {space}.", zh: "在租面积{space}。" } }],
    figures: {
      space: { indicator: "let-space.v1", parameters },
      settled: { indicator: "settled-enterprises.v1", parameters },
    },
    asOf: "2019-03-31",
  }
}
