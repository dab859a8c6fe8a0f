/** What a column of a list may become; `note` keeps it beside the project as it stands. */
export const importTargets = [
  'title',
  'summary',
  'department',
  'state',
  'nature',
  'mainAxis',
  'cost',
  'posts',
  'startsOn',
  'endsOn',
  'duration',
  'legalBasis',
  'note',
  'ignore',
] as const

/** A project has one of each of these; several columns may be notes. */
export const singleTargets = importTargets.filter((target) => target !== 'note' && target !== 'ignore')

export const importStates = ['uploaded', 'committed', 'reverted'] as const
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export const delimiters = [',', ';', '\t', '|'] as const
export const importUnits = ['one', 'thousand', 'million'] as const
export const decimalSigns = ['point', 'comma'] as const
export const dayOrders = ['dmy', 'mdy'] as const
export const shortDayForms = ['month_year', 'year_month'] as const
export const keySources = ['columns', 'title', 'title_and_department'] as const
/** Where the meaning of a column comes from: a person, an earlier import, the header, the values, or only the usual thing. */
export const proposalBases = ['chosen', 'kept', 'header', 'values', 'usual'] as const
export const hermesPhases = ['initiation', 'concept', 'implementation', 'deployment', 'execution', 'closure'] as const
export const rowActions = ['create', 'update', 'unchanged', 'leave_out'] as const

/** What the dry run may say about a cell or a row. The first group stops the import, the others inform. */
export const importErrors = [
  'title_missing',
  'key_missing',
  'key_twice',
  'amount_unreadable',
  'amount_negative',
  'amount_too_large',
  'amount_is_date',
  'currency_differs',
  'number_unreadable',
  'day_unreadable',
  'duration_unreadable',
  'department_missing',
  'department_unassigned',
  'not_open_to_you',
] as const
export const importNotices = [
  'unknown_word',
  'open_end',
  'period_reversed',
  'text_shortened',
  'state_by_default',
  'value_not_translated',
  'same_title',
  'kept_as_edited',
  'frozen_here',
  'broken_character',
  'row_is_remark',
  'row_is_total',
] as const

export const longestNote = 10_000
