/** The dependency rule and the shape of files; each check is first shown to fail on a tree with the fault. */
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { pagesBeyondBrowser } from "./architecture/pages.ts"
import type { Fault, Tree } from "./architecture/read-tree.ts"
import { readTree, treeOf } from "./architecture/read-tree.ts"
import { badNames, barrels, cycles, longFiles, usesOfAny } from "./architecture/shape.ts"
import { readTableFiles } from "./architecture/table-files.ts"
import { brokenWalls, features, foreignTables, type Keepers } from "./architecture/walls.ts"

const root = join(import.meta.dirname, "..")
const tree = readTree(root, ["src", "demo"])
const keepers: Keepers = new Map()
for (const { table, keptBy } of readTableFiles(root))
  keepers.set(table, [...(keepers.get(table) ?? []), keptBy])

const tablesOfOthers = (of: Tree) => foreignTables(of, keepers)

/** A check, and for each fault the small tree that has it and the words that tell it. */
const checks: { rule: string; check: (of: Tree) => Fault[]; faults: [Record<string, string>, RegExp][] }[] = [
  {
    rule: "kernel, rules, platform, ui, features and apps use one another in one direction only",
    check: brokenWalls,
    faults: [
      [
        { "src/kernel/day.ts": 'import { may } from "../features/access/policy.ts"' },
        /kernel may not use feature/,
      ],
      [
        { "src/kernel/day.ts": 'import type { Read } from "../platform/clock.ts"' },
        /kernel may not use platform/,
      ],
      [{ "src/kernel/day.ts": 'import { Bar } from "../ui/bar.tsx"' }, /only pages/],
      [{ "src/rules/a.ts": 'import { read } from "../platform/clock.ts"' }, /rules may not use platform/],
      [
        { "src/platform/clock.ts": 'export { A } from "../features/access/ask.ts"' },
        /platform may not use feature/,
      ],
      [{ "src/platform/clock.ts": 'const a = import("../ui/theme.ts")' }, /only pages/],
      [{ "src/ui/page.tsx": 'import { clock } from "../platform/clock.ts"' }, /ui may not use platform/],
      [
        { "src/ui/page.tsx": 'import { roles } from "../features/access/schema.ts"' },
        /ui may not use feature/,
      ],
      [
        { "src/features/access/a.ts": 'import { b } from "../../apps/server/b.ts"' },
        /feature may not use apps/,
      ],
      [
        { "src/features/access/a.ts": 'import { b } from "../registry/b.ts"' },
        /access comes before registry/,
      ],
      [
        { "src/features/access/a.ts": 'type B = import("../registry/b.ts").B' },
        /access comes before registry/,
      ],
      [{ "src/features/centres/a.ts": 'import { b } from "../../ui/b.tsx"' }, /only pages/],
      [{ "src/apps/site/a.ts": 'import { b } from "../../ui/b.tsx"' }, /only pages/],
      [{ "src/apps/server/a.ts": 'import { b } from "../../features/access/admin/b.tsx"' }, /only pages/],
      [{ "src/features/centres/a.ts": 'import { b } from "../registry/store.ts"' }, /store of registry/],
      [
        { "src/apps/server/a.ts": 'import { b } from "../../features/registry/import/store.ts"' },
        /store of registry/,
      ],
      [{ "demo/a.ts": 'import { b } from "../src/features/registry/store.ts"' }, /store of registry/],
      [{ "src/features/access/a.ts": 'import { b } from "../../../demo/b.ts"' }, /feature may not use apps/],
      [{ "src/lib/a.ts": "" }, /no layer/],
      [{ "src/features/shop/a.ts": "" }, /no layer/],
    ],
  },
  {
    rule: "no store names a table of another feature, and a population only those of earlier ones",
    check: tablesOfOthers,
    faults: [
      [
        { "src/features/centres/store.ts": "const a = `select 1 from organisation_known o`" },
        /organisation, a table/,
      ],
      [
        { "src/features/centres/store.ts": 'db.selectFrom("member as m").selectAll()' },
        /member, a table of access/,
      ],
      [
        { "src/features/registry/import/store.ts": 'const a = "update tenancy set a = 1"' },
        /tenancy, a table/,
      ],
      [{ "src/features/publication/release-store.ts": 'db.insertInto("consent_past")' }, /consent, a table/],
      [
        { "src/features/registry/populations/a.v1.ts": "const a = `x from tenancy_known t`" },
        /tenancy, a table of centres/,
      ],
    ],
  },
  {
    rule: "what a page of the app needs at run time runs in the browser",
    check: pagesBeyondBrowser,
    faults: [
      [
        {
          "src/features/centres/admin/a.page.tsx": 'import { b } from "../b.ts"',
          "src/features/centres/b.ts": 'import { c } from "./c.ts"',
          "src/features/centres/c.ts": 'import { readFile } from "node:fs/promises"',
        },
        /reaches src\/features\/centres\/b.ts → src\/features\/centres\/c.ts → node:fs/,
      ],
      [
        { "src/apps/admin/a.tsx": 'import { clock } from "../../platform/clock.ts"' },
        /reaches src\/platform/,
      ],
      [{ "src/apps/admin/a.tsx": 'const a = import("crypto")' }, /reaches crypto/],
      [{ "src/features/access/admin/a.tsx": 'import { sql } from "kysely"' }, /reaches kysely/],
      [{ "src/features/access/admin/a.tsx": 'import type { Row } from "../store.ts"' }, /reaches .*store.ts/],
    ],
  },
  {
    rule: "no files stand in a cycle",
    check: cycles,
    faults: [
      [
        {
          "src/kernel/a.ts": 'import { b } from "./b.ts"',
          "src/kernel/b.ts": 'import { c } from "./c.ts"',
          "src/kernel/c.ts": 'import type { A } from "./a.ts"',
        },
        /a.ts → src\/kernel\/b.ts → src\/kernel\/c.ts → src\/kernel\/a.ts/,
      ],
    ],
  },
  {
    rule: "no file only passes on what others own",
    check: barrels,
    faults: [
      [{ "src/kernel/all.ts": 'export * from "./a.ts"\nexport { b } from "./b.ts"' }, /barrel/],
      [{ "src/kernel/all.ts": 'import { a } from "./a.ts"\nexport { a }' }, /barrel/],
      [{ "src/kernel/all.ts": 'export type { A } from "./a.ts"' }, /barrel/],
    ],
  },
  {
    rule: "names are written in small letters with hyphens, and say something",
    check: badNames,
    faults: [
      [{ "src/kernel/utils.ts": "" }, /utils/],
      [{ "src/ui/helpers.tsx": "" }, /helpers/],
      [{ "src/kernel/common/day.ts": "" }, /common/],
      [{ "src/kernel/types.ts": "" }, /types/],
      [{ "src/platform/manager.ts": "" }, /manager/],
      [{ "src/ui/RecordTable.tsx": "" }, /hyphens/],
      [{ "src/ui/record_table.tsx": "" }, /hyphens/],
      [{ "src/ui/index.ts": "" }, /index/],
    ],
  },
  {
    rule: "no file is longer than 400 lines",
    check: longFiles,
    faults: [[{ "src/kernel/long.ts": "\n".repeat(401) }, /401 lines/]],
  },
  {
    rule: "nothing is of the type any",
    check: usesOfAny,
    faults: [
      [{ "src/kernel/a.ts": "export const a: any = 1" }, /any/],
      [{ "src/kernel/a.ts": "export const a = (b: Record<string, any[]>) => b" }, /any/],
      [{ "src/kernel/a.ts": "export const a = 1 as any" }, /any/],
    ],
  },
]

describe.each(checks)("$rule", ({ check, faults }) => {
  test("in the whole product", () => {
    expect(check(tree)).toEqual([])
  })

  test.each(faults)("and not in %j", (files, words) => {
    const found = check(treeOf(files))
    expect(found.map((fault) => fault.words).join("\n")).toMatch(words)
  })
})

test("what is allowed passes: own and earlier features, types for pages, exports beside code of one's own", () => {
  const allowed = treeOf({
    "demo/a.ts": 'import { b } from "../src/features/access/add-member.ts"',
    "src/features/centres/store.ts": "export const a = `select 1 from tenancy, ledger`",
    "src/features/centres/b.ts": 'import { c } from "../registry/c.ts"\nimport { d } from "./store.ts"',
    "src/features/centres/populations/b.v1.ts": "export const a = `select 1 from organisation_known`",
    "src/features/centres/admin/b.page.tsx":
      'import type { B } from "../b.ts"\nimport { type D } from "../b.ts"\nimport { c } from "../../../ui/c.tsx"',
    "src/ui/c.tsx": 'export { d } from "./d.ts"\nexport const anything = "any"',
    "src/ui/d.ts": "export const d = 1",
  })
  for (const { check } of checks) expect(check(allowed)).toEqual([])
})

test("the whole product was read: every feature that has a folder, and the demo", () => {
  const folders = new Set([...tree.keys()].map((path) => path.split("/").slice(0, 3).join("/")))
  expect(tree.size).toBeGreaterThan(300)
  expect(
    [...folders].filter((folder) => features.includes(folder.replace("src/features/", ""))).length,
  ).toBeGreaterThan(4)
  expect(tree.has("demo/load-demo.ts")).toBe(true)
  expect(tree.get("src/features/access/add-member.ts")?.imports).toContainEqual({
    target: "src/platform/database/change.ts",
    typeOnly: false,
  })
})
