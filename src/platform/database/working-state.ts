/** Tables of a workspace that take no ledger entry, each with the reason: the one list of working state. */

/** Every other table is the ledger or has a past. */
export const workingState: Record<string, string> = {
  schema_version: "which migrations have run",
  workspace_clock: "the clock’s offset; that it was set stands in the entry that set it",
  organisation_import: "lists on their way into the register; writing one of them is an entry",
  organisation_staged: "the lines of such lists",
  figure: "figures taken; each is found by the hash of what it says, and can be computed again",
  release_review: "up to which entry the published figures were compared with the records",
}
