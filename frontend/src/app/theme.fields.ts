import type { Components, Theme } from '@mui/material/styles'

/** Labels stand still above their field, as on a printed form. */
export const fieldStyles = (compact: boolean): Components<Theme> => ({
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        whiteSpace: 'normal',
        marginBottom: theme.spacing(0.5),
        color: theme.vars.palette.text.primary,
        fontSize: theme.typography.caption.fontSize,
        fontWeight: 550,
        lineHeight: 1.4,
        '&.Mui-focused, &.Mui-error': { color: theme.vars.palette.text.primary },
      }),
      asterisk: ({ theme }) => ({ color: theme.vars.palette.error.main }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        fontSize: theme.typography.body2.fontSize,
        minHeight: compact ? 32 : 40,
        backgroundColor: theme.vars.palette.background.default,
      }),
      input: ({ theme }) => ({ paddingTop: theme.spacing(0.75), paddingBottom: theme.spacing(0.75) }),
      notchedOutline: ({ theme }) => ({
        top: 0,
        borderColor: theme.vars.palette.chart.muted,
        '& legend': { display: 'none' },
      }),
      multiline: ({ theme }) => ({ padding: theme.spacing(0.75, 1.5) }),
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({
        marginLeft: 0,
        marginRight: 0,
        fontSize: theme.typography.caption.fontSize,
        color: theme.vars.palette.text.secondary,
        '&.Mui-error': { color: theme.vars.palette.error.main },
      }),
    },
  },
  MuiAutocomplete: { styleOverrides: { inputRoot: { paddingTop: 2, paddingBottom: 2 } } },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: compact ? 5 : 8 } } },
  MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: compact ? 5 : 8 } } },
  MuiFormControlLabel: { styleOverrides: { label: ({ theme }) => ({ fontSize: theme.typography.body2.fontSize }) } },
})
