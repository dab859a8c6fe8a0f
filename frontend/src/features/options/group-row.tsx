import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'

/** Every table of candidates has as many. */
export const columns = 7

/** What the rows below have in common. */
export const GroupRow = ({ children }: { children: string }) => (
  <TableRow>
    <TableCell
      component="th"
      scope="rowgroup"
      colSpan={columns}
      sx={{ fontWeight: 600, pt: 2.5, borderColor: 'surface.rule' }}
    >
      {children}
    </TableCell>
  </TableRow>
)
