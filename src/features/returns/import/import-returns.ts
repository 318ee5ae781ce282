/** Use case: the bureau brings in a table of returns for one quarter, wholly or not at all, in one ledger entry. */
import type { Bilingual } from "../../../kernel/language.ts"
import { lastDay, type Period } from "../../../kernel/period.ts"
import { enter } from "../../../platform/database/change.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, todayOf } from "../../access/ask.ts"
import { type NamedOrganisation, organisationFinder } from "../../registry/organisation-names.ts"
import { checkReturn, compareWith, type PastReturn, unexplained } from "../check-return.ts"
import { lateness } from "../lateness.ts"
import { returnRefusals } from "../refusals.ts"
import { pastReturn, valueColumns } from "../return-view.ts"
import { cells, type Explanation, type ReturnFinding, returnRuleNames } from "../schema.ts"
import { enterpriseReturn, findReturnsOf } from "../store.ts"
import type { ReadRow } from "./read-returns.ts"

export interface ImportedRow {
  line: number
  enterprise: string
  problems: Bilingual[]
  /** Odd numbers that the row explains. */
  explained: number
}

export interface ImportedTable {
  rows: ImportedRow[]
  refused: number
  /** The ledger entry; null where nothing was written. */
  entry: string | null
}

export interface TableOfReturns {
  period: Period
  rows: ReadRow[]
  fileName: string
  commit: boolean
}

interface Matched extends ImportedRow {
  organisation: NamedOrganisation | null
  row: ReadRow
  explanations: Explanation[]
}

export async function importReturns(ask: Ask, table: TableOfReturns): Promise<ImportedTable> {
  authorise(ask.asker, "return:review")
  const matched = await matchRows(ask, table)
  const refused = matched.filter(({ problems }) => problems.length > 0).length
  const write = table.commit && refused === 0 && matched.length > 0
  const entry = write ? await writeRows(ask, table, matched) : null
  return {
    rows: matched.map(({ line, enterprise, problems, explained }) => ({
      line,
      enterprise,
      problems,
      explained,
    })),
    refused,
    entry,
  }
}

async function matchRows(ask: Ask, { period, rows }: TableOfReturns): Promise<Matched[]> {
  const find = await organisationFinder(ask.read, rows)
  const found = rows.map((row) => ({ row, organisations: find(row) }))
  const ids = found.flatMap(({ organisations }) => organisations.map(({ id }) => id))
  const filed = await findReturnsOf(ask.read, [...new Set(ids)], undefined)
  const seen = new Set<string>()
  const over = lastDay(period) < todayOf(ask)
  return found.map(({ row, organisations }) => {
    const [organisation = null] = organisations
    const own = filed.filter((one) => one.organisation_id === organisation?.id)
    const findings = findingsOf(row, period, own.map(pastReturn))
    const problems = [
      ...row.problems,
      ...(over ? [] : [notOver]),
      ...(row.problems.length === 0 ? filerProblems(organisations) : []),
      ...(own.some((one) => one.period === period) ? [filedAlready] : []),
      ...(organisation && seen.has(organisation.id) ? [twice] : []),
      ...(cells.every((cell) => row.values[cell] === null) ? [noNumber] : []),
      ...unexplained(findings).map(oddWords),
    ]
    if (organisation) seen.add(organisation.id)
    return {
      line: row.line,
      enterprise: organisation?.name ?? row.name ?? row.code ?? "",
      problems,
      explained: findings.length - unexplained(findings).length,
      organisation,
      row,
      explanations: findings.flatMap(({ cell, rule, explanation }) =>
        explanation === null ? [] : [{ cell, rule, words: explanation }],
      ),
    }
  })
}

/** A row has one explanation for all that is odd in it. */
function findingsOf({ values, words }: ReadRow, period: Period, own: PastReturn[]): ReturnFinding[] {
  const findings = checkReturn(values, compareWith(period, own))
  return findings.map((one) => ({ ...one, explanation: words }))
}

function filerProblems(found: NamedOrganisation[]): Bilingual[] {
  if (found.length === 0) return [unknownFiler]
  if (found.length > 1) return [ambiguous]
  return found[0]?.kind === "enterprise" ? [] : [onlyEnterprises]
}

async function writeRows(ask: Ask, { period, fileName }: TableOfReturns, rows: Matched[]): Promise<string> {
  const filedOn = todayOf(ask)
  const changes = []
  for (const { organisation, row, explanations } of rows) {
    const values = {
      organisation_id: organisation!.id,
      period,
      state: "filed",
      ...valueColumns(row.values),
      filed_on: filedOn,
      explanations,
      question: null,
      answer: null,
    }
    changes.push(enter(enterpriseReturn, await ask.workspace.nextNumber(), values))
  }
  return ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "return.import",
    detail: { file: fileName, ...lateness(period, filedOn).detail },
    changes,
    setUpAt: ask.setUpAt,
    refusals: returnRefusals,
  })
}

function oddWords({ rule, message }: ReturnFinding): Bilingual {
  return {
    en: `${returnRuleNames[rule].en}: ${message.en} Change it, or say why in a column “explanation”.`,
    zh: `${returnRuleNames[rule].zh}：${message.zh}请改正，或在“说明”列写明原因。`,
  }
}

const notOver: Bilingual = { en: "The quarter isn’t over yet.", zh: "本季度还没有结束。" }
const unknownFiler: Bilingual = {
  en: "The register has no such enterprise. Enter it first.",
  zh: "企业库里没有这家企业，请先录入。",
}
const ambiguous: Bilingual = {
  en: "Several in the register have this name. Give the credit code.",
  zh: "企业库里有几家同名，请写统一社会信用代码。",
}
const onlyEnterprises: Bilingual = { en: "Only enterprises file returns.", zh: "只有企业报送报表。" }
const filedAlready: Bilingual = {
  en: "Its return for the quarter is there already.",
  zh: "该企业本季度已有报表。",
}
const twice: Bilingual = { en: "The enterprise stands in the table twice.", zh: "同一企业在表中出现两次。" }
const noNumber: Bilingual = { en: "There is no number in the row.", zh: "这一行没有数字。" }
