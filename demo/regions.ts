/** Tables of Ningbo’s counties and districts for the demo: real division codes, invented figures. */
interface Comparison {
  period: string
  on: string
  number: string
  /** By division code: level in 10 million yuan, growth in per cent. */
  regions: Record<string, [level: number, growth: string]>
}

/** Xiangshan was fourth at the end of 2018 and is first in the quarter after. */
export const comparisons: Comparison[] = [
  {
    period: "2018-Q4",
    on: "2019-01-25",
    number: "7",
    regions: {
      "330203": [512, "5.8"],
      "330205": [431, "6.6"],
      "330206": [2874, "8.3"],
      "330211": [1956, "4.9"],
      "330212": [1688, "7.9"],
      "330213": [604, "5.1"],
      "330225": [140, "7.1"],
      "330226": [388, "6.4"],
      "330281": [1523, "7.6"],
      "330282": [1907, "6.9"],
    },
  },
  {
    period: "2019-Q1",
    on: "2019-04-19",
    number: "23",
    regions: {
      "330203": [503, "6.1"],
      "330205": [427, "7.2"],
      "330206": [2791, "9.4"],
      "330211": [1902, "4.2"],
      "330212": [1671, "8.8"],
      "330213": [598, "5.7"],
      "330225": [141, "16.1"],
      "330226": [392, "11.3"],
      "330281": [1498, "8.5"],
      "330282": [1874, "10.6"],
    },
  },
]
