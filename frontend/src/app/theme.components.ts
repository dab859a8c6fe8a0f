import type { Components, Theme } from '@mui/material/styles'
import { fieldStyles } from './theme.fields.ts'
import { globalStyles } from './theme.global.ts'

type Styles = Components<Theme>

const buttons = (compact: boolean): Styles => ({
  MuiButton: {
    defaultProps: { disableElevation: true, size: compact ? 'small' : 'medium' },
    styleOverrides: {
      root: { minHeight: compact ? 28 : 36, whiteSpace: 'nowrap' },
      sizeSmall: { minHeight: 28 },
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.divider, color: theme.vars.palette.text.primary }),
    },
  },
  MuiIconButton: {
    defaultProps: { size: compact ? 'small' : 'medium' },
    styleOverrides: { root: { borderRadius: 4 } },
  },
  MuiToggleButton: { styleOverrides: { root: { minHeight: compact ? 28 : 34, textTransform: 'none' } } },
  MuiLink: {
    defaultProps: { underline: 'always' },
    styleOverrides: { root: { textUnderlineOffset: '0.18em', textDecorationThickness: '1px' } },
  },
})

const tables = (compact: boolean): Styles => ({
  MuiTable: { defaultProps: { size: compact ? 'small' : 'medium' } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderBottomColor: theme.vars.palette.divider,
        padding: theme.spacing(compact ? 0.75 : 1.25, 1),
        [theme.breakpoints.down('sm')]: { paddingInline: theme.spacing(0.75) },
        // Words of a table begin where its heading begins.
        '&:not(* + *):not(.MuiTableCell-paddingCheckbox)': { paddingInlineStart: 0 },
        '&:last-child': { paddingInlineEnd: 0 },
        fontSize: theme.typography.body2.fontSize,
        lineHeight: 1.4,
      }),
      head: ({ theme }) => ({
        color: theme.vars.palette.text.secondary,
        fontSize: theme.typography.caption.fontSize,
        fontWeight: 550,
        verticalAlign: 'bottom',
        borderBottomColor: theme.vars.palette.surface.rule,
        backgroundColor: theme.vars.palette.background.default,
      }),
      footer: ({ theme }) => ({
        color: theme.vars.palette.text.primary,
        fontWeight: 600,
        borderTop: '1px solid',
        borderTopColor: theme.vars.palette.surface.rule,
      }),
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { padding: '4px 0', margin: '-4px 0' } } },
})

const sheets: Styles = {
  MuiTypography: { defaultProps: { variantMapping: { subtitle1: 'p', subtitle2: 'p' } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: '1px solid',
        borderColor: theme.vars.palette.divider,
        backgroundColor: theme.vars.palette.surface.raised,
        boxShadow: theme.shadows[4],
      }),
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({ boxShadow: theme.shadows[8], backgroundColor: theme.vars.palette.surface.raised }),
    },
  },
  MuiAlert: {
    defaultProps: { variant: 'outlined', icon: false },
    styleOverrides: {
      root: ({ theme }) => ({
        borderWidth: '0 0 0 3px',
        borderRadius: 0,
        color: theme.vars.palette.text.primary,
        backgroundColor: theme.vars.palette.surface.quiet,
      }),
    },
  },
  MuiAppBar: { defaultProps: { elevation: 0, color: 'default' } },
  MuiTooltip: {
    styleOverrides: {
      tooltip: ({ theme }) => ({
        fontSize: theme.typography.caption.fontSize,
        fontWeight: 400,
        color: theme.vars.palette.background.default,
        backgroundColor: theme.vars.palette.text.primary,
      }),
    },
  },
}

const signs = (compact: boolean): Styles => ({
  MuiChip: {
    defaultProps: { size: compact ? 'small' : 'medium', variant: 'outlined' },
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: 4,
        borderColor: theme.vars.palette.divider,
        fontSize: theme.typography.caption.fontSize,
      }),
    },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { height: 2 } } },
  MuiTab: {
    styleOverrides: { root: { minHeight: 40, textTransform: 'none', padding: '8px 0', marginRight: 24, minWidth: 0 } },
  },
  MuiSkeleton: { defaultProps: { animation: 'wave' } },
  MuiListItemButton: { styleOverrides: { root: { borderRadius: 4 } } },
  MuiLinearProgress: { styleOverrides: { root: { height: 3, borderRadius: 2 } } },
})

export const componentStyles = (compact: boolean): Styles => ({
  MuiCssBaseline: { styleOverrides: globalStyles },
  ...buttons(compact),
  ...fieldStyles(compact),
  ...tables(compact),
  ...sheets,
  ...signs(compact),
})
