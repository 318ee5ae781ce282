/** Field for a unified social credit code, checked while it is typed: length, characters, check digit. */
import { TextInput } from "@mantine/core"
import { checkCreditCode } from "../../kernel/credit-code.ts"
import { foldWidth } from "../../kernel/fold-width.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { useText } from "../language.tsx"
import { Status } from "../status.tsx"
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx"
import { useField } from "./form-context.ts"

export interface CreditCodeFieldProps extends FieldProps {
  /** What is wrong with a code of full length; by default the standard's own check. */
  check?: (code: string) => Bilingual | null
}

function standardCheck(code: string): Bilingual | null {
  const checked = checkCreditCode(code)
  return checked.ok ? null : checked.message
}

export function CreditCodeField({
  name,
  label,
  hint,
  required,
  width = 260,
  check = standardCheck,
}: CreditCodeFieldProps) {
  const t = useText()
  const field = useField(name, label, { required })
  const code = String(field.value ?? "")
  const whole = code.length >= 18
  const wrong = whole ? check(code) : null
  const typed = (text: string) => {
    const folded = foldWidth(text).replace(/\s/g, "").toUpperCase()
    field.set(folded === "" ? null : folded)
  }
  return (
    <FieldFrame
      id={field.id}
      label={label}
      hint={hint}
      required={required}
      error={field.error}
      below={
        code !== "" &&
        !field.error && (
          <span role="status">
            {!whole &&
              t({ en: "{{count}} of 18 characters", zh: "已填{{count}}位，共18位" }, { count: code.length })}
            {wrong && <Status shape="warning" text={wrong} />}
            {whole && !wrong && <Status shape="done" text={{ en: "check digit fits", zh: "校验位对" }} />}
          </span>
        )
      }
    >
      <TextInput
        id={field.id}
        value={code}
        onChange={(event) => typed(event.currentTarget.value)}
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-required={required}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        autoComplete="off"
        spellCheck={false}
        w={{ base: "100%", sm: width }}
      />
    </FieldFrame>
  )
}
