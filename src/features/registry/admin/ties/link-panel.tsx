/** Whom an organisation drives, owns or supplies, and who does so to it; each row leads to the link. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { RemedyLink, StateLine } from "../../../../ui/states.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import { type LinkView, linkedKindNames, linkKindNames } from "../../links/schema.ts"
import { linkFieldNames } from "../field-words.ts"
import { writeDays } from "../history-words.ts"
import { EndLink, LinkStanding } from "./link-words.tsx"
import { useLinks } from "./tie-requests.ts"

export function LinkPanel({ organisationId }: { organisationId: string }) {
  const { readOnly } = useClocks()
  const writing = useMay("organisation:write").allowed && !readOnly
  const found = useLinks({ organisation: organisationId })
  const record = {
    label: { en: "Record a link", zh: "登记关系" },
    to: `/driver-links/new?from=${organisationId}`,
  }
  return (
    <Section title={{ en: "Links", zh: "带动与关联" }} action={writing && <RemedyLink remedy={record} />}>
      <QueryState query={found} what={{ en: "the links", zh: "关联关系" }} />
      {found.data?.length === 0 && (
        <StateLine kind="empty" text={{ en: "No link recorded.", zh: "还没有登记关系。" }} />
      )}
      {found.data && found.data.length > 0 && (
        <LinkTable links={found.data} organisationId={organisationId} />
      )}
    </Section>
  )
}

function LinkTable({ links, organisationId }: { links: LinkView[]; organisationId: string }) {
  const t = useText()
  const format = useFormat()
  const outward = ({ fromId }: LinkView) => fromId === organisationId
  return (
    <PlainTable
      label={t({ en: "Links", zh: "带动与关联" })}
      rows={links}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "kind",
          phone: "note",
          title: linkFieldNames.kind,
          width: 110,
          render: (link) => t((outward(link) ? linkKindNames : linkedKindNames)[link.kind]),
        },
        {
          key: "other",
          phone: "title",
          title: { en: "Organisation", zh: "企业或机构" },
          render: (link) => <EndLink link={link} end={outward(link) ? "to" : "from"} />,
        },
        {
          key: "words",
          phone: "line",
          title: linkFieldNames.words,
          render: ({ words }) => words,
        },
        {
          key: "valid",
          phone: "line",
          title: linkFieldNames.valid,
          render: (link) => (
            <>
              {writeDays(link, { t, format })} <LinkStanding link={link} />
            </>
          ),
        },
        {
          key: "open",
          phone: "value",
          align: "end",
          title: { en: "Record", zh: "档案" },
          render: ({ id }) => <AppLink to={`/driver-links/${id}`}>{t({ en: "Open", zh: "打开" })}</AppLink>,
        },
      ]}
    />
  )
}
