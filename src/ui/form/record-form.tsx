/** A form for one record: its fields, what is wrong at the top, unsent text kept, and the way to save. */
import { Button } from "@mantine/core"
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from "react"
import { agoText } from "../ago.ts"
import { useClocks } from "../clocks.tsx"
import { isComposing } from "../keyboard.ts"
import { type Text, useText } from "../language.tsx"
import { RemedyLink } from "../states.tsx"
import { ErrorSummary } from "./error-summary.tsx"
import { FormContext } from "./form-context.ts"
import { type FormStep, FormSteps, StepButtons, useFormSteps } from "./form-steps.tsx"
import { LostRace } from "./lost-race.tsx"
import styles from "./record-form.module.css"
import { type RecordFormInUse, type RecordFormOptions, useRecordForm } from "./use-record-form.ts"

export interface RecordFormProps<V> extends Omit<RecordFormOptions<V>, "blocked"> {
  /** The button that saves: "Save", "Enter the organisation". */
  label: Text
  /** Why it can't be saved at present; the button stays, with this beside it. */
  disabled?: Text | null
  onCancel?: () => void
  /** As wide as the page, for writings that stand side by side. */
  wide?: boolean
  /** In place of the children: one step a screen on a phone. */
  steps?: FormStep[]
  children?: ReactNode
}

const noSteps: FormStep[] = []

const looksBack: Text = {
  en: "You are looking at another day. Go back to today to write.",
  zh: "你在看别的日子；回到今天才能写。",
}

const choosesFirst: Text = {
  en: "Take over one of the two writings first.",
  zh: "先在两种写法中选定，再保存。",
}

export function RecordForm<V extends object>({
  label,
  disabled,
  onCancel,
  wide,
  steps = noSteps,
  children,
  ...options
}: RecordFormProps<V>) {
  const t = useText()
  const { readOnly } = useClocks()
  const form = useRecordForm<V>({ ...options, blocked: readOnly })
  const reason = readOnly ? looksBack : form.race ? choosesFirst : (disabled ?? null)
  const blocked = reason !== null
  const send = () => {
    if (!blocked) void form.send()
  }
  const stepping = useFormSteps(steps, form.refusals)
  const moreSteps = stepping.phone && stepping.at < steps.length - 1
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!stepping.goOn()) send()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || isComposing(event)) return
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      send()
    }
  }
  return (
    <FormContext value={form.fields}>
      <form
        className={styles.form}
        data-wide={wide || undefined}
        onSubmit={onSubmit}
        onKeyDown={onKeyDown}
        noValidate
      >
        <DraftLine form={form} />
        {form.refusals > 0 && (
          <ErrorSummary
            key={form.refusals}
            errors={form.fields.errors}
            problem={form.problem}
            words={form.words}
            idOf={form.fields.idOf}
          />
        )}
        {form.race && <LostRace race={form.race} words={form.words} onSettle={form.settle} />}
        {steps.length > 0 ? <FormSteps use={stepping} /> : children}
        <div className={styles.actions}>
          <StepButtons use={stepping} />
          {!moreSteps && (
            <Button type="submit" loading={form.busy} disabled={blocked}>
              {t(label)}
            </Button>
          )}
          {onCancel && (steps.length === 0 || !stepping.phone) && (
            <Button variant="default" onClick={onCancel}>
              {t({ en: "Cancel", zh: "取消" })}
            </Button>
          )}
          {reason ? (
            <span className={styles.reason}>{t(reason)}</span>
          ) : (
            <KeptNote keptAt={form.draft.keptAt} />
          )}
        </div>
      </form>
    </FormContext>
  )
}

function DraftLine<V>({ form }: { form: RecordFormInUse<V> }) {
  const t = useText()
  const { restored } = form.draft
  // The device's clock, not the workspace's: a demonstration may live in another year.
  const [now] = useState(() => new Date().toISOString())
  if (restored === null) return null
  const { text, values } = agoText(restored.at, now)
  return (
    <p className={styles.draft} role="status">
      {t(
        { en: "Your unsent text from {{ago}} is back.", zh: "你{{ago}}没提交的内容已恢复。" },
        { ago: t(text, values) },
      )}{" "}
      <RemedyLink remedy={{ label: { en: "Discard it", zh: "不要了" }, run: form.discardDraft }} />
    </p>
  )
}

function KeptNote({ keptAt }: { keptAt: string | null }) {
  const t = useText()
  if (keptAt === null)
    return (
      <span className={styles.keys} data-keys="">
        Ctrl Enter
      </span>
    )
  return (
    <span className={styles.keys}>
      {t({ en: "Kept on this device, not saved yet", zh: "已存在本机，还没有提交" })}
    </span>
  )
}
