/** Who drives whom: leading enterprises and giants, and those they take along. */
import { useMemo } from "react"
import { useClocks } from "../../../../ui/clocks.tsx"
import { DecidedActions } from "../../../../ui/decided-actions.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../../ui/icons.tsx"
import { useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Preview, PreviewPart } from "../../../../ui/record/preview.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import { ListCount } from "../../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../../access/admin/known-entry.ts"
import { useMay } from "../../../access/admin/me.tsx"
import { LinkKind, type LinkView, linkKindNames, linkKinds } from "../../links/schema.ts"
import { linkFieldNames } from "../field-words.ts"
import styles from "../organisation.module.css"
import { EndLink, endName, LinkStanding, linkSentence } from "./link-words.tsx"
import { findLinks, useLinks } from "./tie-requests.ts"

function specFor(drivers: LinkView[]): TableSpec {
  const names = new Map(drivers.map((link) => [link.fromId, endName(link, "from")]))
  return {
    name: "links",
    filters: [
      {
        key: "kind",
        title: linkFieldNames.kind,
        options: linkKinds.map((value) => ({ value, label: linkKindNames[value] })),
      },
      {
        key: "from",
        title: { en: "Who drives", zh: "带动方" },
        options: [...names].map(([value, label]) => ({ value, label })),
      },
      {
        key: "standing",
        title: { en: "On the day", zh: "当日" },
        options: [{ value: "present", label: { en: "holds", zh: "有效" } }],
      },
    ],
    views: [
      {
        key: "driving",
        title: { en: "Driving on the day", zh: "当日带动关系" },
        filters: { kind: ["drives"], standing: ["present"] },
      },
      { key: "all", title: { en: "All links, also ended", zh: "全部关系，含已终止" }, filters: {} },
    ],
  }
}

function useLinkRows(state: TableState): KeysetRows<LinkView> {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  const { from, standing } = state.query
  const kind = LinkKind.safeParse(state.query.kind).data
  const asOf = standing === "present" ? day : undefined
  return useKeysetRows({
    key: ["links", "list", { kind, from, asOf, known }],
    enabled: !waiting,
    load: async (after, signal) => {
      const asked = {
        ...(kind && { kind }),
        ...(from && { fromId: from }),
        ...(asOf && { asOf }),
        ...(known && { known }),
        ...(after && { after }),
        limit: 100,
      }
      const { links, next } = await findLinks(asked, signal)
      return { items: links, next }
    },
  })
}

const title = { en: "Driving links", zh: "带动关系" }

export default function LinkListPage() {
  const t = useText()
  const drivers = useLinks({ kind: "drives" })
  const spec = useMemo(() => specFor(drivers.data ?? []), [drivers.data])
  const state = useTableState(spec)
  const rows = useLinkRows(state)
  const mayWrite = useMay("organisation:write")
  return (
    <>
      <title>{`${t(title)} · Headland`}</title>
      <RecordTable
        title={title}
        actions={
          <DecidedActions
            actions={[
              {
                label: { en: "Record a link", zh: "登记关系" },
                icon: <PlusIcon />,
                to: "/driver-links/new",
                decision: mayWrite,
                writes: true,
                primary: true,
              },
            ]}
          />
        }
        columns={useLinkColumns()}
        state={state}
        rows={rows}
        rowKey={({ id }) => id}
        rowTo={({ id }) => `/driver-links/${id}`}
        count={<LinkCount rows={rows} />}
        preview={(link) => <LinkPreview link={link} />}
        empty={{
          text: { en: "No link is recorded yet.", zh: "还没有登记带动关系。" },
          remedies: mayWrite.allowed
            ? [{ label: { en: "Record the first", zh: "登记第一条" }, to: "/driver-links/new" }]
            : [],
        }}
      />
    </>
  )
}

/** Enterprises, not links: one that several drive counts once, as in the figure. */
function LinkCount({ rows }: { rows: KeysetRows<LinkView> }) {
  const t = useText()
  const from = new Set(rows.rows.map(({ fromId }) => fromId)).size
  const to = new Set(rows.rows.map(({ toId }) => toId)).size
  return (
    <ListCount rows={rows} all={{ en: "{{count}} links", one: "one link", zh: "{{count}}条" }} measure="条">
      {t({ en: "from {{from}} enterprises to {{to}}", zh: "{{from}}家对{{to}}家" }, { from, to })}
    </ListCount>
  )
}

function useLinkColumns(): Column<LinkView>[] {
  const t = useText()
  const format = useFormat()
  return [
    { key: "from", title: linkFieldNames.from, phone: "title", render: (link) => t(endName(link, "from")) },
    {
      key: "kind",
      title: linkFieldNames.kind,
      phone: "line",
      width: 100,
      render: ({ kind }) => t(linkKindNames[kind]),
    },
    { key: "to", title: linkFieldNames.to, phone: "line", render: (link) => t(endName(link, "to")) },
    { key: "words", title: linkFieldNames.words, render: ({ words }) => words },
    {
      key: "standing",
      title: { en: "On the day", zh: "当日" },
      phone: "value",
      width: 110,
      render: (link) => <LinkStanding link={link} />,
    },
    {
      key: "since",
      title: { en: "Since", zh: "起始日" },
      align: "end",
      phone: "note",
      width: 130,
      render: ({ from }) => format.day(from, "short"),
    },
  ]
}

function LinkPreview({ link }: { link: LinkView }) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const others = useLinks({ fromId: link.fromId, kind: link.kind, asOf: day })
  return (
    <Preview
      title={t(linkSentence(link))}
      to={`/driver-links/${link.id}`}
      facts={[
        { label: { en: "On the day", zh: "当日" }, value: <LinkStanding link={link} /> },
        { label: linkFieldNames.from, value: <EndLink link={link} end="from" /> },
        { label: linkFieldNames.to, value: <EndLink link={link} end="to" /> },
        { label: linkFieldNames.words, value: link.words },
        { label: { en: "Since", zh: "起始日" }, value: format.day(link.from) },
      ]}
    >
      <PreviewPart
        title={{
          en: `All that ${endName(link, "from").en} ${linkKindNames[link.kind].en.toLowerCase()}`,
          zh: `${endName(link, "from").zh}${linkKindNames[link.kind].zh}的企业`,
        }}
      >
        <ul className={styles.lines}>
          {(others.data ?? []).map((one) => (
            <li key={one.id}>
              <AppLink to={`/driver-links/${one.id}`}>{t(endName(one, "to"))}</AppLink>
            </li>
          ))}
        </ul>
      </PreviewPart>
    </Preview>
  )
}
