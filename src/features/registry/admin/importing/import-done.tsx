/** A list that is written: by which ledger entry, what came of it, and where to go on. */
import { Button } from "@mantine/core"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { ImportView } from "../../import/schema.ts"
import { ImportProblems } from "./import-messages.tsx"
import styles from "./importing.module.css"
import { OutcomeTable } from "./outcome-table.tsx"

export function ImportDone({ view }: { view: ImportView }) {
  const t = useText()
  const format = useFormat()
  const { report, entry, id } = view
  const words =
    entry === null
      ? { en: "nothing had to be written", zh: "没有需要写入的" }
      : {
          en: `written in ledger entry ${format.number(entry, 0)}`,
          zh: `已写入，账本第${format.number(entry, 0)}笔`,
        }
  return (
    <div className={styles.sections}>
      <Section
        title={{ en: "What became of the list", zh: "导入结果" }}
        note={<Status shape="done" text={words} />}
      >
        {report && <OutcomeTable counts={report.counts} />}
        <div className={styles.actions}>
          <Button component={AppLink} to="/organisations">
            {t({ en: "To the register", zh: "去企业库" })}
          </Button>
          <Button component={AppLink} to="/organisations?view=candidates" variant="default">
            {t({ en: "Those to be confirmed", zh: "看待核实的" })}
          </Button>
          <Button component={AppLink} to="/import" variant="default">
            {t({ en: "Import another list", zh: "再导入一份" })}
          </Button>
        </div>
      </Section>
      {report && <ImportProblems id={id} counts={report.counts} problems={report.problems} />}
    </div>
  )
}
