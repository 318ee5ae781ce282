/** The problems: for the bureau a queue in order of consequence, for an enterprise its own. */
import { useMemo } from "react"
import { townNames } from "../../../kernel/town.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { PlusIcon } from "../../../ui/icons.tsx"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import {
  type Category,
  categories,
  categoryNames,
  type Standing,
  standingNames,
  standings,
} from "../codes.ts"
import type { ProblemView } from "../schema.ts"
import { useProblemColumns } from "./problem-columns.tsx"
import { ProblemPreview } from "./problem-preview.tsx"
import { useAt, useOfficers } from "./problem-queries.ts"

const unsettled = { value: "unsettled", label: { en: "Not settled", zh: "未办结" } }
const choices = (names: Record<string, { en: string; zh: string }>, codes: readonly string[]) =>
  codes.map((value) => ({ value, label: names[value] ?? { en: value, zh: value } }))

function specFor(officers: { id: string; name: string }[], me: string, bureau: boolean): TableSpec {
  const filters = [
    {
      key: "standing",
      title: { en: "Stands", zh: "状态" },
      options: [unsettled, ...choices(standingNames, standings)],
    },
    { key: "category", title: { en: "Category", zh: "类别" }, options: choices(categoryNames, categories) },
  ]
  const open = { key: "open", title: { en: "Queue", zh: "待办" }, filters: { standing: ["unsettled"] } }
  const settled = {
    key: "settled",
    title: { en: "Settled", zh: "已办结" },
    filters: { standing: ["settled"] },
  }
  const all = { key: "all", title: { en: "All", zh: "全部" }, filters: {} }
  if (!bureau)
    return { name: "problems", filters, views: [all, { ...open, title: unsettled.label }, settled] }
  const mine = { standing: ["unsettled"], owner: [me] }
  return {
    name: "problems",
    filters: [
      ...filters,
      {
        key: "owner",
        title: { en: "In charge", zh: "经办人" },
        options: officers.map(({ id, name }) => ({ value: id, label: { en: name, zh: name } })),
      },
      {
        key: "town",
        title: { en: "Town", zh: "乡镇街道" },
        options: choices(townNames, Object.keys(townNames)),
      },
    ],
    views: [open, { key: "mine", title: { en: "Mine", zh: "我经办的" }, filters: mine }, settled, all],
  }
}

function useProblems(state: TableState): KeysetRows<ProblemView> {
  const { at, waiting } = useAt()
  const { standing, category, owner, town, q } = state.query
  return useKeysetRows({
    key: ["problems", "list", { standing, category, owner, town, q, at }],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = {
        ...at,
        ...(standing && { standing: standing as Standing | "unsettled" }),
        ...(category && { category: category as Category }),
        ...(owner && { owner }),
        ...(town && { town }),
        ...(q && { q }),
        ...(after && { after }),
        limit: 100,
      }
      const page = await answered(api.GET("/api/v1/problems", { params: { query }, signal }))
      return { items: page.problems, next: page.next }
    },
  })
}

export default function ProblemListPage() {
  const me = useMe()
  const officers = useOfficers()
  const bureau = useMay("problem:write").allowed
  const mayRaise = useMay("problem:raise")
  const spec = useMemo(() => specFor(officers, me.member, bureau), [officers, me.member, bureau])
  const state = useTableState(spec)
  const rows = useProblems(state)
  const columns = useProblemColumns(!bureau)
  const raise = {
    label: { en: "Raise a problem", zh: "提出问题" },
    icon: <PlusIcon />,
    to: "/problems/new",
    decision: mayRaise,
    writes: true,
    primary: true,
  }
  return (
    <RecordTable
      title={
        bureau
          ? { en: "Problems of enterprises", zh: "企业问题" }
          : { en: "Our problems", zh: "本企业的问题" }
      }
      actions={<DecidedActions actions={[raise]} />}
      columns={columns}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/problems/${id}`}
      find={{ en: "words of the problem", zh: "问题里的字" }}
      count={
        <ListCount
          rows={rows}
          all={{ en: "{{count}} problems", one: "one problem", zh: "{{count}}个" }}
          measure="个"
        />
      }
      preview={(problem) => <ProblemPreview problem={problem} />}
      empty={{
        text: { en: "No problems yet.", zh: "还没有问题。" },
        remedies: [{ label: { en: "Raise the first", zh: "提出第一个" }, to: "/problems/new" }],
      }}
    />
  )
}
