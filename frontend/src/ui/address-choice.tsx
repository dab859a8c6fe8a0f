import { useAddress } from '../lib/address.ts'
import { ChoiceField } from './choice-field.tsx'

interface AddressChoiceProps {
  /** The word in the address. */
  name: string
  label: string
  /** What is shown when nothing is chosen. */
  none: string
  options: { value: string; label: string }[]
}

/** One of many, kept in the address: the address is the view. */
export function AddressChoice({ name, label, none, options }: AddressChoiceProps) {
  const { search, change } = useAddress()
  return (
    <ChoiceField
      label={label}
      none={none}
      value={search.get(name)}
      options={options}
      onChange={(value) => change({ [name]: value })}
    />
  )
}
