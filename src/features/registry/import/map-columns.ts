/** Finds the line of headings, and which column gives which field, by the headings' names. */
import { matchKey } from "../../../kernel/fold-width.ts"
import type { ColumnMapping, ImportColumn, ImportField } from "./schema.ts"
import { importFields } from "./schema.ts"

/** By falling precedence: where two columns would give a field, the one whose name stands earlier does. */
const headings: Record<ImportField, string[]> = {
  name: [
    ...["企业名称", "单位名称", "机构名称", "组织名称", "公司名称", "名称", "企业全称", "单位全称", "全称"],
    ...["名称(中文)", "中文名称", "申请单位", "申报单位", "申请企业", "申报企业", "企业", "单位"],
    ...["name", "companyname", "comname", "applycompanyname", "organisationname", "organizationname"],
    ...["enterprisename", "organisation", "organization", "company", "enterprise"],
  ],
  nameEn: [
    "英文名称",
    "企业英文名称",
    "单位英文名称",
    "英文名",
    "名称(英文)",
    "englishname",
    "nameen",
    "name(en)",
  ],
  creditCode: [
    ...["统一社会信用代码", "社会信用代码", "统一信用代码", "信用代码", "统一代码"],
    ...["creditcode", "uscc", "usci", "unifiedsocialcreditcode", "unifiedcreditcode", "socialcreditcode"],
  ],
  foundedOn: [
    ...["成立日期", "成立时间", "设立日期", "设立时间"],
    ...["foundedon", "founded", "establishedon", "established", "dateofestablishment", "foundingdate"],
  ],
  // A column of provinces is no division: it would overwrite a county's code with its province's.
  division: [
    ...["行政区划代码", "区划代码", "所在地代码", "行政区划", "所在地", "所在区划"],
    ...["division", "divisioncode", "regioncode"],
  ],
  town: [
    ...[
      "乡镇街道代码",
      "乡镇街道",
      "乡镇(街道)",
      "镇乡街道",
      "所属乡镇",
      "所在乡镇",
      "所属街道",
      "乡镇",
      "街道",
    ],
    ...["town", "towncode", "township"],
  ],
  industry: [
    ...["行业代码", "国民经济行业代码", "国民经济行业", "所属行业", "行业分类", "行业"],
    ...["industry", "industrycode"],
  ],
  address: [
    ...["注册地址", "地址", "企业地址", "单位地址", "详细地址", "住所", "经营地址", "通讯地址"],
    ...["address", "registeredaddress"],
  ],
  kind: ["机构类型", "机构类别", "主体类型", "kind", "organisationkind", "organizationkind"],
  source: ["来源", "数据来源", "source"],
}

const precedence = new Map<string, { field: ImportField; rank: number }>()
for (const field of importFields)
  for (const [rank, heading] of headings[field].entries()) precedence.set(matchKey(heading), { field, rank })

/** A heading without its width, case, separators and required marks. */
function headingKey(heading: string): string {
  return matchKey(heading).replace(/[*:_./-]/g, "")
}

/** What a heading names, with or without a hint in brackets such as 成立日期(yyyy-mm-dd). */
function meant(heading: string) {
  const key = headingKey(heading)
  return precedence.get(key) ?? precedence.get(key.replace(/\([^()]*\)$/, ""))
}

/** Gives each column the field that its heading names, or that `mapping` gives it; at most one column a field. */
export function mapColumns(cells: string[], mapping: ColumnMapping): ImportColumn[] {
  const columns = cells.map((cell): ImportColumn => ({ header: cell.trim(), field: null }))
  const give = (field: ImportField, at: number) => {
    if (columns[at]) columns[at].field = field
  }
  for (const field of importFields)
    if (mapping[field] !== undefined) give(field, givenColumn(columns, mapping[field]))
  for (const field of importFields) if (mapping[field] === undefined) give(field, namedColumn(columns, field))
  return columns
}

function namedColumn(columns: ImportColumn[], field: ImportField): number {
  let best = { at: -1, rank: Number.POSITIVE_INFINITY }
  columns.forEach((column, at) => {
    const named = column.field === null ? meant(column.header) : undefined
    if (named?.field === field && named.rank < best.rank) best = { at, rank: named.rank }
  })
  return best.at
}

function givenColumn(columns: ImportColumn[], heading: string | null): number {
  return heading === null ? -1 : columns.findIndex((one) => headingKey(one.header) === headingKey(heading))
}

/** The first record that has a heading for the name, and every heading that `mapping` gives; undefined: none. */
export function findHeadings<R extends { cells: string[] }>(
  records: R[],
  mapping: ColumnMapping,
): { record: R; columns: ImportColumn[] } | undefined {
  for (const record of records) {
    const columns = mapColumns(record.cells, mapping)
    const has = (field: ImportField) => columns.some((one) => one.field === field)
    const given = importFields.filter((field) => mapping[field])
    if (has("name") && given.every(has)) return { record, columns }
  }
  return undefined
}
