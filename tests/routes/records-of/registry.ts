/** Technologies and links of the register in the routes’ test. */
import type { KnownRecords } from "../known-records-of.ts"

const correction = { class: "correction", reason: "It was mistyped." }
const technology = {
  name: "演示技术",
  nameEn: null,
  kind: "own",
  from: "2019-01-01",
  until: null,
  evidence: "演示专利",
}
const link = { kind: "drives", from: "2019-05-01", until: null, words: "配套协议（演示）" }
const end = { on: "2019-06-20", reason: "It ran out." }

const ownOrganisation = `select organisations[1] from w1.member
  where role = 'enterprise' and cardinality(organisations) = 1`

export const registryRecords: KnownRecords = {
  examples: {
    "POST /organisations/{id}/technologies": technology,
    "PUT /technologies/{id}": { ...technology, correction },
    "POST /technologies/{id}/end": end,
    "DELETE /technologies/{id}": { correction },
    "POST /organisation-links": { ...link, fromId: "$driver", toId: "$organisation" },
    "PUT /organisation-links/{id}": { ...link, correction },
    "POST /organisation-links/{id}/end": end,
    "DELETE /organisation-links/{id}": { correction },
  },
  placeholders: { $driver: "select min(from_id) from w1.organisation_link" },
  kinds: {
    technologies: {
      any: "select min(id) from w1.technology where upper_inf(valid)",
      others: "select min(id) from w1.technology where upper_inf(valid)",
    },
    "organisation-links": {
      any: "select min(id) from w1.organisation_link where upper_inf(valid)",
      others: "select min(id) from w1.organisation_link where upper_inf(valid)",
      own: {
        enterprise: `select id from w1.organisation_link where to_id = (${ownOrganisation})`,
      },
    },
  },
  rowsIn: {
    "/organisation-links": ({ links }: { links: { toId: string }[] }) => links.map(({ toId }) => toId),
  },
  reachOf: { "/organisation-links": { enterprise: ownOrganisation } },
  query: { "/organisation-links": "?limit=200" },
  nobodys: [],
}
