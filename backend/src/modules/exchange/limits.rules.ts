/** What a file may be. Beyond it, it is refused whole and by name. */
export const limits = {
  rows: 10_000,
  /** Titles and remarks that may stand above the headers. */
  rowsAbove: 30,
  columns: 400,
  cells: 1_000_000,
  recordCharacters: 1_000_000,
  /** A number or a day with its currency and unit; what is longer is neither, and is not looked at twice. */
  figureCharacters: 200,
  /** What a state or a department may be called; longer texts name none. */
  valueCharacters: 10_000,
  /** A longer header is cut. */
  headerCharacters: 1_000,
  zipEntries: 200,
  zipBytes: 50_000_000,
  zipRatio: 100,
  /** Small parts may be as repetitive as they like. */
  zipRatioFrom: 1_000_000,
  readerMegabytes: 384,
  readerMilliseconds: 20_000,
  /** Up to here a list is understood in between; a larger one in a thread of its own. */
  cellsAtOnce: 20_000,
  understandingMegabytes: 1024,
  understandingMilliseconds: 60_000,
} as const
