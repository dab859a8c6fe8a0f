import Button, { type ButtonProps } from '@mui/material/Button'
import Link, { type LinkProps } from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'

/** A link in running text, within the application. */
export const TextLink = ({ to, ...rest }: LinkProps & { to: string }) => (
  <Link component={RouterLink} to={to} {...rest} />
)

/** A link that looks like a button: it leads somewhere, it does nothing. */
export const ButtonLink = ({ to, ...rest }: ButtonProps & { to: string }) => (
  <Button component={RouterLink} to={to} {...rest} />
)
