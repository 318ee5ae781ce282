/** The sheet of keys. */
import { Modal } from "@mantine/core"
import { type Text, useText } from "../language.tsx"
import styles from "./shortcuts.module.css"

const keys: { keys: string[]; does: Text }[] = [
  {
    keys: ["Ctrl", "K"],
    does: { en: "Find a record or figure, or do something", zh: "找企业、项目、数字，或做一件事" },
  },
  { keys: ["/"], does: { en: "Find in this list", zh: "在本表中找" } },
  { keys: ["J"], does: { en: "Next row or record", zh: "下一行、下一条" } },
  { keys: ["K"], does: { en: "Row or record before", zh: "上一行、上一条" } },
  { keys: ["Enter"], does: { en: "Open the row", zh: "打开这一行" } },
  { keys: ["X"], does: { en: "Choose the row", zh: "选中这一行" } },
  { keys: ["Ctrl", "Enter"], does: { en: "Save the form", zh: "保存表单" } },
  { keys: ["Esc"], does: { en: "Close what is open", zh: "关掉打开的" } },
  { keys: ["?"], does: { en: "This sheet", zh: "本表" } },
]

export function Shortcuts({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  return (
    <Modal opened={opened} onClose={onClose} title={t({ en: "Shortcuts", zh: "快捷键" })} size={440}>
      <table className={styles.keys}>
        <tbody>
          {keys.map((row) => (
            <tr key={row.keys.join()}>
              <td>
                {row.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{t(row.does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
