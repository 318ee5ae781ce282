/** Field for an organisation, found by its name or credit code; its value is the record's number. */
import { Select } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { answered, api } from "../../../ui/api/client.ts"
import { describedBy, FieldFrame, type FieldProps } from "../../../ui/form/field-frame.tsx"
import { useField } from "../../../ui/form/form-context.ts"
import { useText } from "../../../ui/language.tsx"
import { organisationKindNames } from "../schema.ts"
import { useOrganisation } from "./use-organisation.ts"

function useFound(typed: string) {
  const [q] = useDebouncedValue(typed.trim(), 200)
  return useQuery({
    queryKey: ["organisations", "found", q],
    queryFn: ({ signal }) =>
      answered(
        api.GET("/api/v1/organisations", { params: { query: { limit: 20, ...(q && { q }) } }, signal }),
      ),
    select: ({ organisations }) => organisations,
    placeholderData: keepPreviousData,
  })
}

export function OrganisationField({ name, label, hint, required, width = 480 }: FieldProps) {
  const t = useText()
  const field = useField(name, label, { required })
  const value = typeof field.value === "string" && field.value !== "" ? field.value : null
  const chosen = useOrganisation(value ?? undefined).data
  const [typed, setTyped] = useState("")
  // Once chosen, the field holds the name: looking for that again would leave nothing else to choose.
  const found = useFound(typed === chosen?.name ? "" : typed)
  const others = (found.data ?? []).filter(({ id }) => id !== chosen?.id)
  const shown = chosen ? [chosen, ...others] : others
  const notes = new Map(
    shown.map(({ id, kind, creditCode }) => [
      id,
      [t(organisationKindNames[kind]), creditCode].filter(Boolean).join(" · "),
    ]),
  )
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error}>
      <Select
        id={field.id}
        value={value}
        onChange={field.set}
        searchable
        onSearchChange={setTyped}
        data={shown.map((one) => ({ value: one.id, label: one.name }))}
        // The server has searched already, by credit code too.
        filter={({ options }) => options}
        renderOption={({ option }) => (
          <span>
            {option.label} <small style={{ color: "var(--ink-3)" }}>{notes.get(option.value)}</small>
          </span>
        )}
        placeholder={t({ en: "name or credit code", zh: "名称或统一社会信用代码" })}
        nothingFoundMessage={
          found.isFetching
            ? t({ en: "looking", zh: "正在找" })
            : t({ en: "no such organisation", zh: "没有这家" })
        }
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        maw={width}
        allowDeselect={false}
      />
    </FieldFrame>
  )
}
