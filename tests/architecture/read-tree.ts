/** The sources as a tree of imports, read by a real parser; a tree in memory serves to prove that a check can fail. */
import { readdirSync, readFileSync } from "node:fs"
import { join, posix, relative } from "node:path"
import { parseSync, Visitor } from "vite"

/** One import, re-export or dynamic import. */
export interface Import {
  /** Path of a source from the root, or the name of a package. */
  target: string
  /** Gone at run time. */
  typeOnly: boolean
}

export interface Source {
  path: string
  text: string
  imports: Import[]
  /** Whether it has nothing of its own: every statement imports or passes on. */
  barrel: boolean
  /** Whether it uses the type `any`. */
  usesAny: boolean
  /** Every text in quotes or backticks. */
  texts: string[]
  /** Tables given by name to the query builder. */
  built: string[]
}

/** What is wrong, and in which file. */
export interface Fault {
  path: string
  words: string
}

export type Tree = Map<string, Source>

/** Reads the sources below the folders; tests are exempt. */
export function readTree(root: string, folders: string[]): Tree {
  const files: Record<string, string> = {}
  for (const folder of folders)
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.(test|d)\.tsx?$/.test(entry.name)) continue
      const path = join(entry.parentPath, entry.name)
      files[relative(root, path)] = readFileSync(path, "utf8")
    }
  return treeOf(files)
}

/** The tree of files by path. */
export function treeOf(files: Record<string, string>): Tree {
  return new Map(Object.entries(files).map(([path, text]) => [path, sourceOf(path, text)]))
}

type Statement = ReturnType<typeof parseSync>["program"]["body"][number]

const builders = /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|\w+Join)$/

function sourceOf(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]?.message}`)
  const source: Source = { path, text, imports: [], barrel: false, usesAny: false, texts: [], built: [] }
  const add = (specifier: string, typeOnly: boolean) =>
    source.imports.push({ target: targetOf(path, specifier), typeOnly })
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === "type" || allTypes(node)),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === "type"),
    ImportExpression: (node) => node.source.type === "Literal" && add(String(node.source.value), false),
    TSImportType: (node) => add(node.source.value, true),
    TSAnyKeyword: () => {
      source.usesAny = true
    },
    Literal: (node) => typeof node.value === "string" && source.texts.push(node.value),
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return
      if (!builders.test(callee.property.name) || first?.type !== "Literal") return
      source.built.push(String(first.value).split(" ")[0] ?? "")
    },
    TemplateLiteral: (node) => source.texts.push(node.quasis.map((quasi) => quasi.value.raw).join("$")),
  }).visit(program)
  source.barrel = program.body.length > 0 && isBarrel(program.body)
  return source
}

/** `import { type A } from` leaves nothing behind, `import "./a.css"` does. */
function allTypes({ specifiers }: Extract<Statement, { type: "ImportDeclaration" }>): boolean {
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.type === "ImportSpecifier" && one.importKind === "type")
  )
}

function isBarrel(body: Statement[]): boolean {
  const passesOn = (one: Statement) =>
    one.type === "ExportAllDeclaration" || (one.type === "ExportNamedDeclaration" && one.declaration === null)
  return body.some(passesOn) && body.every((one) => passesOn(one) || one.type === "ImportDeclaration")
}

/** Paths from the root for our own files; packages keep their names. */
function targetOf(path: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier
}
