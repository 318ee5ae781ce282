/** Where the product's own files are, the same for the sources and for the built code in dist/. */
import { createRequire } from "node:module"
import { dirname } from "node:path"

/** Absolute path of the directory that holds package.json. */
export const packageRoot = dirname(createRequire(import.meta.url).resolve("#package"))
