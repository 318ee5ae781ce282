/** Views and filters of the register's list. */
import { townNames } from "../../../kernel/town.ts"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import {
  organisationClasses,
  organisationClassNames,
  organisationKindNames,
  organisationKinds,
} from "../schema.ts"
import { standingNames } from "./field-words.ts"

export const organisationListSpec: TableSpec = {
  name: "organisations",
  filters: [
    {
      key: "class",
      title: { en: "Class", zh: "资格" },
      options: [
        { value: "any", label: { en: "technological, any class, valid", zh: "科技型（含各类），有效" } },
        ...organisationClasses.map((value) => ({ value, label: organisationClassNames[value] })),
      ],
    },
    {
      key: "town",
      title: { en: "Town", zh: "乡镇街道" },
      options: Object.entries(townNames).map(([value, label]) => ({ value, label })),
    },
    {
      key: "kind",
      title: { en: "Kind", zh: "类型" },
      options: organisationKinds.map((value) => ({ value, label: organisationKindNames[value] })),
    },
    {
      key: "standing",
      title: { en: "Standing", zh: "核实" },
      options: (["confirmed", "candidate"] as const).map((value) => ({ value, label: standingNames[value] })),
    },
  ],
  views: [
    { key: "all", title: { en: "All", zh: "全部" } },
    { key: "enterprises", title: { en: "Enterprises", zh: "企业" }, filters: { kind: ["enterprise"] } },
    {
      key: "technological",
      title: { en: "Technological enterprises", zh: "科技型企业" },
      filters: { kind: ["enterprise"], class: ["any"] },
    },
    {
      key: "candidates",
      title: { en: "To be confirmed", zh: "待核实" },
      filters: { standing: ["candidate"] },
    },
  ],
}
