/** Which columns a list shows. */
import { Button, Menu } from "@mantine/core"
import { CheckIcon, ColumnsIcon } from "../icons.tsx"
import { useText } from "../language.tsx"
import { type Column, shownColumns } from "./column.ts"
import type { TableState } from "./use-table-state.ts"

export function ColumnChoice<Row>({ columns, state }: { columns: Column<Row>[]; state: TableState }) {
  const t = useText()
  const shown = shownColumns(columns, state.columns)
  const free = columns.filter((column, index) => index > 0 && !column.fixed)
  if (free.length === 0) return null
  const toggle = (key: string) => {
    const keys = shown.map((column) => column.key)
    state.setColumns(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key])
  }
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={220}>
      <Menu.Target>
        <Button variant="subtle" leftSection={<ColumnsIcon />}>
          {t(
            { en: "Columns {{shown}}/{{all}}", zh: "列 {{shown}}/{{all}}" },
            { shown: shown.length, all: columns.length },
          )}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: "auto" }}>
        {free.map((column) => (
          <Menu.Item
            key={column.key}
            role="menuitemcheckbox"
            aria-checked={shown.includes(column)}
            rightSection={shown.includes(column) ? <CheckIcon size={14} /> : undefined}
            onClick={() => toggle(column.key)}
          >
            {t(column.title)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => state.setColumns(null)}>{t({ en: "As it was", zh: "恢复默认" })}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
