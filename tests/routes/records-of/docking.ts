/** What the routes’ test knows of research institutes. */
import type { KnownRecords } from "../known-records-of.ts"

const days = { from: "2019-01-01", until: "2024-01-01" }
const agreement = {
  subject: "共建研究院",
  subjectEn: "A joint institute",
  premises: "37度湾2号楼",
  evidence: "演示协议1",
  ...days,
}
const capability = { name: "增材制造", nameEn: "Additive manufacturing", field: "manufacturing", ...days }

export const dockingRecords: KnownRecords = {
  examples: {
    "POST /institutes": { organisationId: "$institute", ...agreement, capabilities: [capability] },
    "POST /institutes/{id}/capabilities": capability,
    "POST /institutes/{id}/end": { on: "2019-06-20", reason: "by both sides" },
    "PUT /institutes/{id}": {
      ...agreement,
      endReason: null,
      capabilities: [{ id: null, ...capability }],
      correction: { class: "correction", reason: "It was mistyped." },
    },
  },
  placeholders: { $institute: "select min(id) from w1.organisation where kind = 'institute'" },
  kinds: {
    institutes: {
      any: "select min(id) from w1.institute_agreement",
      others: "select max(id) from w1.institute_agreement",
    },
  },
  rowsIn: {
    "/institutes": ({ institutes }: { institutes: { organisationId: string }[] }) =>
      institutes.map(({ organisationId }) => organisationId),
  },
  nobodys: [],
}
