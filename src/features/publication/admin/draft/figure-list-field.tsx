/** The figures of a draft: what each asks, what it gives now, and buttons that put it into the text. */
import { Button } from "@mantine/core"
import { useState } from "react"
import { useField, useForm } from "../../../../ui/form/form-context.ts"
import { PlusIcon } from "../../../../ui/icons.tsx"
import { useText } from "../../../../ui/language.tsx"
import { useIndicators } from "../../../statistics/admin/figure-queries.ts"
import { DraftFigureRow } from "./draft-figure-row.tsx"
import type { FigureWriting } from "./draft-writing.ts"
import styles from "./figure-list-field.module.css"
import { useInsertion } from "./insertion.tsx"
import { freeKey } from "./lint-draft.ts"

export function FigureListField() {
  const t = useText()
  const { get } = useForm()
  const { data: indicators } = useIndicators()
  const { into } = useInsertion()
  const describe = (value: unknown) =>
    ((value as FigureWriting[] | undefined) ?? []).map(({ key }) => key).join(t({ en: ", ", zh: "、" }))
  const field = useField("figures", { en: "Figures", zh: "数字" }, { describe })
  const figures = (field.value as FigureWriting[] | undefined) ?? []
  const [open, setOpen] = useState<number | null>(null)
  const add = () => {
    // Most figures are about what the one before is about.
    const parameters = figures.at(-1)?.parameters ?? {}
    const key = freeKey(
      "figure",
      figures.map((one) => one.key),
    )
    field.set([...figures, { key, indicator: null, parameters, asOf: null }])
    setOpen(figures.length)
  }
  return (
    <>
      <p className={styles.note}>
        {into
          ? t({ en: "Inserts into: {{text}}", zh: "插入到：{{text}}" }, { text: t(into) })
          : t({
              en: "Put the caret into a text, then insert a figure there.",
              zh: "先把光标放进正文，再插入数字。",
            })}
      </p>
      <ul className={styles.figures}>
        {figures.map((figure, at) => (
          <DraftFigureRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a figure's place is what its fields are named by.
            key={at}
            at={at}
            figure={figure}
            day={get("asOf") as string | null}
            indicators={indicators ?? []}
            open={open === at}
            onOpen={() => setOpen(open === at ? null : at)}
            onRemove={() => {
              setOpen(null)
              field.set(figures.filter((_, other) => other !== at))
            }}
          />
        ))}
      </ul>
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<PlusIcon />}
          onClick={add}
          disabled={field.disabled}
        >
          {t({ en: "Another figure", zh: "加一个数字" })}
        </Button>
      </div>
    </>
  )
}
