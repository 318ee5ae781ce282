/** The control of the two clocks in the header: as of, known at, and the strip that shows when they are off now. */
import { Popover } from "@mantine/core"
import { lazy, Suspense, useState } from "react"
import { type Clocks, useClocks } from "../clocks.tsx"
import { useFormat } from "../format-in-language.ts"
import { AsOfGlyph, ChevronDownIcon, KnownAtGlyph } from "../icons.tsx"
import { useText } from "../language.tsx"
import styles from "./clocks.module.css"

// The calendar is heavy, and few pages open it.
const ClocksPanel = lazy(async () => ({ default: (await import("./clocks-panel.tsx")).ClocksPanel }))

function useReadings(short?: boolean): { asOf: string; knownAt: string; entry: string | null } {
  const t = useText()
  const format = useFormat()
  const { asOf, knownAt, today } = useClocks()
  const entry = knownAt?.entry === undefined ? null : format.number(knownAt.entry, 0)
  const entryText = entry === null ? null : t({ en: "entry {{entry}}", zh: "第{{entry}}笔" }, { entry })
  const todayText = short
    ? t({ en: "today", zh: "今天" })
    : t({ en: "today {{day}}", zh: "今天 {{day}}" }, { day: format.day(today, "short") })
  const known =
    knownAt?.day === undefined
      ? (entryText ?? t({ en: "now", zh: "现在" }))
      : format.day(knownAt.day, "short")
  return {
    asOf: asOf === null ? todayText : format.day(asOf, "short"),
    knownAt: known,
    entry: knownAt?.day === undefined ? null : entryText,
  }
}

export interface ClocksControlProps {
  onClocks: (clocks: Clocks) => void
  /** On a phone: the days alone, without their words. */
  short?: boolean
}

export function ClocksControl({ onClocks, short }: ClocksControlProps) {
  const t = useText()
  const { asOf, knownAt } = useClocks()
  const [open, setOpen] = useState(false)
  const readings = useReadings(short)
  const toggle = () => setOpen(!open)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.control}
          data-short={short}
          aria-expanded={open}
          aria-haspopup="dialog"
          onClick={toggle}
        >
          <span className={styles.clock} data-set={asOf !== null}>
            <AsOfGlyph />
            <span className={short ? "visually-hidden" : undefined}>{t({ en: "as of", zh: "截至" })}</span>
            <b>{readings.asOf}</b>
          </span>
          <span className={styles.clock} data-set={knownAt !== null}>
            <KnownAtGlyph />
            <span className={short ? "visually-hidden" : undefined}>
              {t({ en: "known at", zh: "所知至" })}
            </span>
            <b>{readings.knownAt}</b>
            {!short && readings.entry}
          </span>
          <span className={styles.arrow}>
            <ChevronDownIcon size={12} />
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t({ en: "Two clocks", zh: "两个时间" })}>
        <Suspense fallback={<div className={styles.panel} />}>
          <ClocksPanel
            onClocks={(clocks) => {
              setOpen(false)
              onClocks(clocks)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}

/** The hatched strip below the header that says what is seen, when the clocks are off today and now. */
export function ClocksStrip({ onClocks, known }: ClocksControlProps & { known?: string | undefined }) {
  const t = useText()
  const format = useFormat()
  const { asOf, knownAt, readOnly } = useClocks()
  if (!readOnly) return null
  const day = asOf === null ? "" : format.day(asOf)
  const moment = knownAt?.day
    ? format.day(knownAt.day)
    : t({ en: "ledger entry {{n}}", zh: "账本第{{n}}笔" }, { n: format.number(knownAt?.entry ?? "0", 0) })
  return (
    <div className={styles.strip} role="status">
      <b>
        {asOf !== null
          ? t({ en: "How things stood on {{day}}", zh: "你在看 {{day}} 的情况" }, { day })
          : t({ en: "What was known at {{moment}}", zh: "你在看 {{moment}} 时所知的" }, { moment })}
      </b>
      <span>
        {known ??
          (asOf !== null && knownAt !== null
            ? t(
                { en: "As known at {{moment}}. Read only.", zh: "按{{moment}}所知；只能看，不能改" },
                { moment },
              )
            : asOf !== null
              ? t({ en: "As known now. Read only.", zh: "按现在所知；只能看，不能改" })
              : t({ en: "Read only.", zh: "只能看，不能改" }))}
      </span>
      <button type="button" onClick={() => onClocks({ asOf: null, knownAt: null })}>
        {t({ en: "Back to today", zh: "回到今天" })}
      </button>
    </div>
  )
}
