/** Form under a warning: what the other office said, who was asked, and when. */
import { answered, api } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow } from "../../../../ui/form/form-section.tsx"
import { LongTextField, TextField } from "../../../../ui/form/text-field.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import type { ExplanationInput, SheetFinding, SheetView } from "../../schema.ts"

export function ExplanationForm({ sheet, finding }: { sheet: SheetView; finding: SheetFinding }) {
  const { today } = useClocks()
  const may = useMay("received:write")
  const region = sheet.statements[0]?.region ?? ""
  const initial: ExplanationInput = { region, rule: finding.rule, words: "", withWhom: "", saidOn: today }
  return (
    <ChangeForm<ExplanationInput>
      back={`/received-sheets/${sheet.id}`}
      version={sheet.version}
      draft={`received-sheet/${sheet.id}/${finding.rule}`}
      label={{ en: "Let the growth pass with these words", zh: "附此说明放行增速" }}
      disabled={may.allowed ? null : may.reason}
      initial={initial}
      send={(values) =>
        answered(
          api.POST("/api/v1/received-sheets/{id}/explanations", {
            params: { path: { id: sheet.id } },
            body: values,
          }),
        )
      }
      latest={async () => ({ values: {}, version: sheet.version, by: "", at: new Date().toISOString() })}
    >
      <LongTextField
        name="words"
        label={{ en: "What they answered", zh: "对方答复" }}
        hint={{ en: "It goes out beside the figure.", zh: "将随数字一并公布。" }}
        maxLength={1000}
        required
      />
      <FieldRow>
        <TextField
          name="withWhom"
          label={{ en: "Asked whom", zh: "核实对象" }}
          hint={{ en: "office and section, no person", zh: "单位和科室，不写人名" }}
          maxLength={200}
          required
        />
        <DayField name="saidOn" label={{ en: "On", zh: "日期" }} latest={today} required />
      </FieldRow>
    </ChangeForm>
  )
}
