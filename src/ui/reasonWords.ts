import type { AskedWords } from './ActForm'

interface Reason extends Pick<AskedWords, 'id' | 'placeholder' | 'hint'> {
  /** `为什么` where nothing else is said. */
  label?: string
  limit: number
  optional?: true
}

/** The one line in which a sheet asks why. */
export const reasonWords = ({ label = '为什么', optional, ...own }: Reason): AskedWords => ({
  ...own,
  label: optional ? `${label}(不填也行)` : label,
  required: !optional && `先写${label}`,
  oneLine: true,
  field: 'reason'
})
