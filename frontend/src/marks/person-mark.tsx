import { Icon } from '../ui/icons.tsx'
import { Mark } from './mark.tsx'

/** A person by name. */
export const PersonMark = ({ name }: { name: string }) => <Mark icon={<Icon name="person" />}>{name}</Mark>
