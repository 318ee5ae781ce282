/** The form of a return as it stands, for the parts that look at several of its fields. */
import { useForm } from "../../../../ui/form/form-context.ts"
import type { Filing } from "./filing.ts"

export function useFiling(): Filing {
  const { get } = useForm()
  return {
    values: get("values") as Filing["values"],
    unknown: get("unknown") as Filing["unknown"],
    words: get("words") as Filing["words"],
    answer: (get("answer") as string | null) ?? null,
  }
}
