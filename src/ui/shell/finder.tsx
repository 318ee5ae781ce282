/** The finder: records, figures and actions by a few letters of their name; Ctrl K from anywhere. */
import { useDebouncedValue } from "@mantine/hooks"
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react"
import { type Icon, SearchIcon } from "../icons.tsx"
import { isComposing } from "../keyboard.ts"
import { type Text, useText } from "../language.tsx"
import { useGo } from "../link.tsx"
import styles from "./finder.module.css"

export interface Found {
  key: string
  label: Text | string
  /** What it is, or where: a class, a credit code. */
  note?: Text | string
  icon?: Icon
  to?: string
  run?: () => void
}

/** Gives what fits the text, the best first; called a moment after each change, and stopped by the signal. */
export type Finder = (text: string, signal: AbortSignal) => Promise<Found[]>

interface Findings {
  text: string
  found: Found[]
  failed: boolean
}

function useFindings(finder: Finder, text: string): Findings {
  const [wanted] = useDebouncedValue(text.trim(), 150)
  const [findings, setFindings] = useState<Findings>({ text: "", found: [], failed: false })
  useEffect(() => {
    const stop = new AbortController()
    if (wanted === "") {
      setFindings({ text: "", found: [], failed: false })
      return
    }
    finder(wanted, stop.signal).then(
      (found) => stop.signal.aborted || setFindings({ text: wanted, found, failed: false }),
      () => stop.signal.aborted || setFindings({ text: wanted, found: [], failed: true }),
    )
    return () => stop.abort()
  }, [finder, wanted])
  return findings
}

export interface FinderFieldProps {
  finder: Finder
  inputRef: RefObject<HTMLInputElement | null>
  /** Called when something was opened, or the field was left with Esc. */
  onLeave?: () => void
  autoFocus?: boolean
}

export function FinderField({ finder, inputRef, onLeave, autoFocus }: FinderFieldProps) {
  const t = useText()
  const go = useGo()
  const id = useId()
  const [text, setText] = useState("")
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  const findings = useFindings(finder, text)
  const { found } = findings
  const shown = open && findings.text !== ""

  const leave = () => {
    setText("")
    setOpen(false)
    inputRef.current?.blur()
    onLeave?.()
  }
  const choose = (one: Found | undefined) => {
    if (one === undefined) return
    leave()
    if (one.to !== undefined) go(one.to)
    else one.run?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined && found.length > 0) setActive((active + move + found.length) % found.length)
    else if (event.key === "Enter") choose(found[active])
    else if (event.key === "Escape") leave()
    else return
    event.preventDefault()
  }
  const placeholder = t({
    en: "Find a record or figure, or do something",
    zh: "找企业、项目、数字，或做一件事",
  })
  return (
    <search className={styles.finder}>
      <SearchIcon />
      <input
        ref={inputRef}
        // biome-ignore lint/a11y/noAutofocus: only where a person has just asked for the finder
        autoFocus={autoFocus}
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[active] ? `${id}-${active}` : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {onLeave ? (
        <button
          type="button"
          className={styles.leave}
          onMouseDown={(event) => event.preventDefault()}
          onClick={leave}
        >
          {t({ en: "Close", zh: "关闭" })}
        </button>
      ) : (
        <kbd>Ctrl K</kbd>
      )}
      {shown && <Findings id={id} findings={findings} active={active} choose={choose} />}
    </search>
  )
}

interface FindingsProps {
  id: string
  findings: Findings
  active: number
  choose: (one: Found) => void
}

function Findings({ id, findings, active, choose }: FindingsProps) {
  const t = useText()
  const write = (text: Text | string) => (typeof text === "string" ? text : t(text))
  return (
    <div className={styles.panel}>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t({ en: "Found", zh: "找到的" })}
        className={styles.list}
      >
        {findings.found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and has the keys
          <div
            key={one.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(one)}
          >
            {one.icon && <one.icon />}
            <span>{write(one.label)}</span>
            {one.note !== undefined && <span className={styles.note}>{write(one.note)}</span>}
          </div>
        ))}
      </div>
      {findings.found.length === 0 && (
        <p className={styles.nothing} role="status">
          {findings.failed
            ? t({
                en: "The search did not answer. Type on to try again.",
                zh: "查找没有回应。继续输入会再试。",
              })
            : t({ en: "Nothing is called “{{text}}”.", zh: "没有叫“{{text}}”的。" }, { text: findings.text })}
        </p>
      )}
    </div>
  )
}
