/** Field for a number with its unit: understands "1.2亿", and reads money back; its value is decimal text or null. */
import { TextInput } from "@mantine/core"
import { type CSSProperties, useState } from "react"
import type { Bilingual } from "../../kernel/language.ts"
import { type Text, useText } from "../language.tsx"
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx"
import { useField } from "./form-context.ts"
import styles from "./number-field.module.css"
import { type MoneyUnit, moneyUnits, readMoney } from "./read-back.ts"
import { groupDigits, parseTypedNumber } from "./typed-number.ts"

export interface NumberFieldProps extends FieldProps {
  /** Unit of the value: money (which is read back by itself), or words such as "people". */
  unit?: MoneyUnit | Text
  /** What a value reads as, below the field. */
  readBack?: (value: string) => Bilingual | null
}

const notNumber: Bilingual = { en: "This is not a number.", zh: "这不是数字。" }

/** Room for the unit's words: a Chinese character is two digits wide. */
function sectionWidth(words: string): number {
  const digits = [...words].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)
  return digits * 8 + 24
}

const numberCheck = (value: unknown) => (parseTypedNumber(String(value)) === null ? notNumber : null)

function readUnit(unit: NumberFieldProps["unit"]) {
  if (typeof unit !== "string") return { name: unit, power: 0, read: undefined }
  const { name, power } = moneyUnits[unit]
  return { name, power, read: (value: string) => readMoney(value, unit) }
}

export function NumberField({ name, label, hint, required, width = 220, unit, readBack }: NumberFieldProps) {
  const t = useText()
  const { name: unitName, power, read } = readUnit(unit)
  const field = useField(name, label, {
    describe: (value) =>
      value == null ? "" : `${groupDigits(String(value))} ${unitName ? t(unitName) : ""}`,
    check: numberCheck,
    required,
  })
  const value = field.value == null ? "" : String(field.value)
  // While someone writes, the field shows their own text; otherwise the value with its thousands grouped.
  const [typed, setTyped] = useState<string | null>(null)
  const change = (text: string) => {
    setTyped(text)
    const number = parseTypedNumber(text, power)
    if (text.trim() !== "" && number === null) {
      field.set(text)
      return
    }
    field.set(number)
  }
  const leave = () => {
    setTyped(null)
    field.setError(value === "" ? null : numberCheck(value))
  }
  const understood = value !== "" && parseTypedNumber(value) === value
  const reading = understood ? (readBack ?? read)?.(value) : null
  return (
    <FieldFrame
      id={field.id}
      label={label}
      hint={hint}
      required={required}
      error={field.error}
      below={
        reading && (
          <span className={styles.reading} style={{ "--reading-width": `${width}px` } as CSSProperties}>
            {t({ en: "reads", zh: "读作" })} <b>{t(reading)}</b>
          </span>
        )
      }
    >
      <TextInput
        id={field.id}
        value={typed ?? (understood ? groupDigits(value) : value)}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={leave}
        inputMode="decimal"
        autoComplete="off"
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-required={required}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        rightSection={unitName && <span className={styles.unit}>{t(unitName)}</span>}
        rightSectionWidth={unitName ? sectionWidth(t(unitName)) : 0}
        classNames={{ input: styles.input!, section: styles.section! }}
        w={{ base: "100%", sm: width }}
      />
    </FieldFrame>
  )
}
