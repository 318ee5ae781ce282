/** The changes that turn what an institute is able to do into what is written now. */
import type { Change } from "../../platform/database/change.ts"
import { correct, end, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { capabilityRow } from "./institute-view.ts"
import type { CapabilityInput } from "./schema.ts"
import { type CapabilityRow, capability } from "./store.ts"

export interface CapabilitiesWanted {
  organisation: string
  present: CapabilityRow[]
  wanted: (CapabilityInput & { id: string | null })[]
}

/** Ends those that are gone, corrects those that differ, enters the new ones. */
export async function capabilityChanges(
  ask: Ask,
  { organisation, present, wanted }: CapabilitiesWanted,
): Promise<Change[]> {
  const gone = present.filter(({ id }) => !wanted.some((one) => one.id === id))
  const changes: Change[] = gone.map((one) => end(capability, one.id, one.recorded_in))
  for (const input of wanted) {
    const values = capabilityRow(organisation, input)
    const was = present.find(({ id }) => id === input.id)
    if (!was) changes.push(enter(capability, await ask.workspace.nextNumber(), values))
    else if (differs(was, values)) changes.push(correct(capability, was.id, was.recorded_in, values))
  }
  return changes
}

function differs(was: CapabilityRow, values: ReturnType<typeof capabilityRow>): boolean {
  return Object.entries(values).some(([column, value]) => was[column as keyof typeof values] !== value)
}
