/** The bulletins: drafts, what waits for a second person, and what is published. */
import { useMediaQuery } from "@mantine/hooks"
import type { z } from "zod"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import type { KeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useMay } from "../../access/admin/me.tsx"
import { releaseTitle, useReleases } from "../../centres/admin/published/releases.ts"
import type { BulletinPage } from "../schema.ts"
import styles from "./bulletin.module.css"
import { bulletinStates } from "./bulletin-codes.ts"
import { useBulletins } from "./bulletin-queries.ts"
import { TokenText } from "./token-text.tsx"

type Row = z.infer<typeof BulletinPage>["bulletins"][number]

const spec: TableSpec = {
  name: "bulletins",
  filters: [
    {
      key: "state",
      title: { en: "State", zh: "状态" },
      options: Object.entries(bulletinStates).map(([value, { text }]) => ({ value, label: text })),
      several: true,
    },
  ],
  views: [
    { key: "all", title: { en: "All", zh: "全部" } },
    { key: "work", title: { en: "At work", zh: "在办" }, filters: { state: ["draft", "submitted"] } },
    { key: "published", title: { en: "Published", zh: "已公布" }, filters: { state: ["published"] } },
  ],
}

/** The server gives all of them at once; filter and search are the page's own. */
function useRows(state: TableState): KeysetRows<Row> {
  const query = useBulletins()
  const states = state.filters.state ?? []
  const q = state.q.toLowerCase()
  const rows = (query.data ?? []).filter(
    ({ state: one, title, slug }) =>
      (states.length === 0 || states.includes(one)) &&
      [title.en, title.zh, slug].some((text) => text.toLowerCase().includes(q)),
  )
  return {
    rows,
    total: query.data ? rows.length : null,
    loading: query.isPending,
    stale: false,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: false,
    loadingMore: false,
    loadMore: () => undefined,
  }
}

function useColumns(): Column<Row>[] {
  const format = useFormat()
  return [
    {
      key: "title",
      title: { en: "Title", zh: "标题" },
      render: (row) => <BulletinTitle bulletin={row} />,
    },
    {
      key: "state",
      title: { en: "State", zh: "状态" },
      render: (row) => <StateOf bulletin={row} />,
      phone: "line",
      width: 220,
    },
    {
      key: "asOf",
      title: { en: "As of", zh: "截至" },
      render: ({ asOf }) => format.day(asOf, "short"),
      phone: "note",
      width: 150,
    },
    {
      key: "notices",
      title: { en: "Notices", zh: "更正启事" },
      align: "end",
      render: ({ state, notices }) => <NoticeCount state={state} notices={notices} />,
      width: 130,
    },
  ]
}

/** On a phone the notices stand beside the state, where there are any. */
function StateOf({ bulletin: { state, notices } }: { bulletin: Row }) {
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false })
  return (
    <>
      <Status {...bulletinStates[state]} />{" "}
      {phone && notices > 0 && <NoticeCount state={state} notices={notices} />}
    </>
  )
}

function NoticeCount({ state, notices }: Pick<Row, "state" | "notices">) {
  const t = useText()
  if (state !== "published") return <span className={styles.quiet}>{t({ en: "–", zh: "未公布" })}</span>
  if (notices === 0) return <span className={styles.quiet}>{t({ en: "none", zh: "无" })}</span>
  return (
    <span className={styles.over}>
      {t({ en: "{{count}} notices", one: "one notice", zh: "{{count}}条启事" }, { count: notices })}
    </span>
  )
}

/** A published title has its values; a draft's has the keys of its figures. */
export function BulletinTitle({ bulletin }: { bulletin: Pick<Row, "state" | "slug" | "title"> }) {
  const t = useText()
  const { language } = useLanguage()
  const { data } = useReleases()
  const release = data?.find(({ document }) => document.slug === bulletin.slug)
  if (bulletin.state === "published" && release) return releaseTitle(release, language)
  return <TokenText text={t(bulletin.title)} />
}

export default function BulletinListPage() {
  const state = useTableState(spec)
  const rows = useRows(state)
  const mayWrite = useMay("bulletin:write")
  const newest = rows.rows[0]
  return (
    <RecordTable
      title={{ en: "Bulletins", zh: "简报" }}
      actions={
        <DecidedActions
          actions={[
            ...(newest
              ? [
                  {
                    label: { en: "Begin from the newest", zh: "以最近一期为底稿" },
                    to: `/bulletins/new?from=${newest.id}`,
                    decision: mayWrite,
                    writes: true,
                  },
                ]
              : []),
            {
              label: { en: "Write a bulletin", zh: "写简报" },
              icon: <PlusIcon />,
              to: "/bulletins/new",
              decision: mayWrite,
              writes: true,
              primary: true,
            },
          ]}
        />
      }
      columns={useColumns()}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/bulletins/${id}`}
      count={
        <ListCount
          rows={rows}
          all={{ en: "{{count}} bulletins", one: "one bulletin", zh: "{{count}}期" }}
          measure="期"
        />
      }
      find={{ en: "Find in the titles", zh: "在标题里找" }}
      empty={{
        text: { en: "No bulletin has been written yet.", zh: "还没有写过简报。" },
        remedies: [{ label: { en: "Write the first", zh: "写第一期" }, to: "/bulletins/new" }],
      }}
    />
  )
}
