/** The blocks of a bulletin's text: added, taken away, and moved by buttons or with Alt and the arrow keys. */
import { ActionIcon, Button, Select } from "@mantine/core"
import { type KeyboardEvent, useEffect, useRef } from "react"
import { useField } from "../../../../ui/form/form-context.ts"
import { CloseIcon, PlusIcon, SortAscendingIcon, SortDescendingIcon } from "../../../../ui/icons.tsx"
import { useText } from "../../../../ui/language.tsx"
import { figuresShown, textKinds } from "../../exhibits.ts"
import { blockKinds } from "../bulletin-codes.ts"
import styles from "./block-list-field.module.css"
import { type BlockWriting, moved } from "./draft-writing.ts"
import { LineField } from "./line-field.tsx"

type TextKind = (typeof textKinds)[number]

const isText = (kind: string): kind is TextKind => textKinds.some((one) => one === kind)

const rows: Record<BlockWriting["kind"], number> = { lead: 3, heading: 1, paragraph: 3, chart: 1, table: 1 }

export function BlockListField() {
  const t = useText()
  const describe = (value: unknown) =>
    ((value as BlockWriting[] | undefined) ?? []).map(({ text }) => t(text)).join(" ¶ ")
  const field = useField("blocks", { en: "Text", zh: "正文" }, { describe })
  const blocks = (field.value as BlockWriting[] | undefined) ?? []
  const list = useRef<HTMLOListElement | null>(null)
  const follow = useFocusAt(list)
  const move = (at: number, by: -1 | 1) => {
    const next = moved(blocks, at, by)
    if (next === blocks) return
    field.set(next)
    follow(at + by)
  }
  const add = (kind: TextKind) => field.set([...blocks, { kind, text: { en: "", zh: "" } }])
  return (
    <>
      <ol className={styles.blocks} ref={list}>
        {blocks.map((block, at) => (
          <BlockFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a block's place is what its fields are named by.
            key={at}
            at={at}
            count={blocks.length}
            block={block}
            disabled={field.disabled}
            onKind={(kind) =>
              field.set(blocks.map((one, other) => (other === at ? { kind, text: one.text } : one)))
            }
            onMove={(by) => move(at, by)}
            onRemove={() => field.set(blocks.filter((_, other) => other !== at))}
          />
        ))}
      </ol>
      <div className={styles.add}>
        {textKinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="xs"
            leftSection={<PlusIcon />}
            onClick={() => add(kind)}
            disabled={field.disabled}
          >
            {t(blockKinds[kind])}
          </Button>
        ))}
      </div>
    </>
  )
}

/** After a block has moved, the focus goes along to the same control of it. */
function useFocusAt(list: { current: HTMLOListElement | null }): (at: number) => void {
  const wanted = useRef<{ at: number; control: string } | null>(null)
  useEffect(() => {
    const { at, control } = wanted.current ?? {}
    wanted.current = null
    if (at === undefined || control === undefined) return
    const block = list.current?.children[at]
    block?.querySelector<HTMLElement>(`[data-control="${control}"]`)?.focus()
  })
  return (at) => {
    const active = document.activeElement
    const control = active instanceof HTMLElement ? active.dataset.control : undefined
    wanted.current = control === undefined ? null : { at, control }
  }
}

interface BlockFieldsProps {
  at: number
  count: number
  block: BlockWriting
  disabled: boolean
  onKind: (kind: TextKind) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function BlockFields({ at, count, block, disabled, onKind, onMove, onRemove }: BlockFieldsProps) {
  const t = useText()
  const { kind } = block
  const name = { en: `${blockKinds[kind].en} ${at + 1}`, zh: `第${at + 1}块` }
  useField(`blocks.${at}.kind`, { en: `Kind of block ${at + 1}`, zh: `第${at + 1}块的类型` })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return
    event.preventDefault()
    onMove(event.key === "ArrowUp" ? -1 : 1)
  }
  const control = { variant: "subtle", color: "gray", size: 28 } as const
  return (
    <li className={styles.block} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Select
          aria-label={t({ en: "Kind of block {{n}}", zh: "第{{n}}块的类型" }, { n: at + 1 })}
          value={kind}
          data={(isText(kind) ? textKinds : [kind]).map((value) => ({ value, label: t(blockKinds[value]) }))}
          onChange={(value) => value && isText(value) && onKind(value)}
          allowDeselect={false}
          disabled={disabled || !isText(kind)}
          size="xs"
          w={120}
        />
        <ActionIcon
          {...control}
          data-control="up"
          aria-label={t({ en: "{{name}} up", zh: "{{name}}上移" }, { name: t(name) })}
          onClick={() => onMove(-1)}
          disabled={disabled || at === 0}
        >
          <SortAscendingIcon />
        </ActionIcon>
        <ActionIcon
          {...control}
          data-control="down"
          aria-label={t({ en: "{{name}} down", zh: "{{name}}下移" }, { name: t(name) })}
          onClick={() => onMove(1)}
          disabled={disabled || at === count - 1}
        >
          <SortDescendingIcon />
        </ActionIcon>
        <ActionIcon
          {...control}
          aria-label={t({ en: "Take away {{name}}", zh: "去掉{{name}}" }, { name: t(name) })}
          onClick={onRemove}
          disabled={disabled || count === 1}
        >
          <CloseIcon />
        </ActionIcon>
      </div>
      <LineField name={`blocks.${at}.text`} label={name} rows={rows[kind]} />
      {!isText(kind) && <ShownFigures keys={figuresShown(block)} />}
    </li>
  )
}

/** A chart or table stays as it was laid out; here its title is written, and its figures are chosen by their keys. */
function ShownFigures({ keys }: { keys: string[] }) {
  const t = useText()
  return (
    <p className={styles.shown}>
      {t({ en: "Shows the figures", zh: "所示数字" })} {keys.map((key) => `{${key}}`).join(" ")}
    </p>
  )
}
