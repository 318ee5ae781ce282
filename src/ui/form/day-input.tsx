/** Input for a day: typed in either language's form, or picked from a calendar. */
import { DateInput } from "@mantine/dates"
import "@mantine/dates/styles.layer.css"
import "dayjs/locale/zh-cn"
import type { ReactNode } from "react"
import { useClocks } from "../clocks.tsx"
import { useLanguage } from "../language.tsx"
import { parseTypedDay } from "./typed-day.ts"

export interface DayInputProps {
  id?: string
  value: string | null
  onChange: (day: string | null) => void
  label?: ReactNode
  earliest?: string
  latest?: string
  invalid?: boolean
  disabled?: boolean
  describedBy?: string
  width?: number
  onBlur?: () => void
}

export function DayInput(props: DayInputProps) {
  const { language } = useLanguage()
  const { today } = useClocks()
  return (
    <DateInput
      id={props.id}
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      onBlur={props.onBlur}
      valueFormat={language === "zh" ? "YYYY年M月D日" : "D MMM YYYY"}
      locale={language === "zh" ? "zh-cn" : "en"}
      monthLabelFormat={language === "zh" ? "YYYY年M月" : "MMMM YYYY"}
      yearLabelFormat={language === "zh" ? "YYYY年" : "YYYY"}
      firstDayOfWeek={1}
      // Red is for what is stopped or overdue.
      weekendDays={[]}
      dateParser={(typed) => parseTypedDay(typed, today)}
      minDate={props.earliest}
      maxDate={props.latest}
      defaultDate={props.value ?? today}
      getDayProps={(day) => (day === today ? { style: { fontWeight: 600 }, "aria-current": "date" } : {})}
      placeholder={language === "zh" ? "如 2019年3月31日" : "such as 31 Mar 2019"}
      error={props.invalid}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
      w={{ base: "100%", sm: props.width ?? 180 }}
      clearable
      clearButtonProps={{ "aria-label": language === "zh" ? "清除日期" : "Clear the day" }}
    />
  )
}
