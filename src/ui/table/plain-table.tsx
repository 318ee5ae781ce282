/** A small ruled table inside a page: no state of its own, a total row where there is one. */
import { useMediaQuery } from "@mantine/hooks"
import { useText } from "../language.tsx"
import { PlainRows, type PlainTableProps } from "./plain-rows.tsx"
import styles from "./plain-table.module.css"

export function PlainTable<Row>(props: PlainTableProps<Row>) {
  const t = useText()
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false })
  const { label, columns, rows, rowKey, total } = props
  if (phone && columns.some((column) => column.phone !== undefined)) return <PlainRows {...props} />
  return (
    <div className={styles.wrap}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align} style={{ width: column.width }}>
                {t(column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} data-align={column.align} data-whole={column.whole}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.key} data-align={column.align}>
                  {total[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
