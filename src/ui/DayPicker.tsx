import { Picker, View } from '@tarojs/components'
import { dayFromNow } from './words/dates'

/** The first and the last day that may be chosen, YYYY-MM-DD in Shanghai; what is left out has no bound. */
export interface DayBounds {
  first?: string | undefined
  last?: string | undefined
}

interface DayPickerProps extends DayBounds {
  value: string | undefined
  onChange(value: string): void
  /** Looks of what is tapped. */
  className: string
  id?: string
  /** What is asked; what stands there is said after it. */
  label: string
  /** The day, or that none is chosen. */
  children: string
}

/** The allowed day that is nearest to one. */
const nearest = (day: string, { first, last }: DayBounds): string =>
  first && day < first ? first : last && day > last ? last : day

/** WeChat's wheel of days: it opens on a day that is allowed, and offers no other. */
export const DayPicker = ({
  value,
  first,
  last: end,
  onChange,
  className,
  id,
  label,
  children
}: DayPickerProps) => {
  // A wheel that ends before it begins would not open; where no day is left, the cloud says so.
  const last = first && end && end < first ? undefined : end
  return (
    <Picker
      mode="date"
      value={nearest(value ?? dayFromNow(0), { first, last })}
      {...(first && { start: first })}
      {...(last && { end: last })}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View
        id={id}
        className={className}
        role="button"
        aria-label={`${label}，${children}`}
        {...(process.env.TARO_ENV === 'h5' ? { tabIndex: 0 } : {})}
      >
        {children}
      </View>
    </Picker>
  )
}
