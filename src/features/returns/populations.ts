/** What can be counted in enterprises’ quarterly returns. */
import type { Population } from "../../kernel/population.ts"
import { acceptedReturnV1 } from "./populations/accepted-return.v1.ts"
import { returnSalesV1 } from "./populations/return-sales.v1.ts"

export const returnsPopulations: Population[] = [returnSalesV1, acceptedReturnV1]
