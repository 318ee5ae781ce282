/** Samples of entities: the n-th row of each. */

/** Gives the number of the first row of an entity, for references. */
export type First = (entity: string) => string

export type Samples = Record<string, (n: number, first: First) => Record<string, unknown>>
