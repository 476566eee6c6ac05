import { useState } from 'react'
import { Chips } from '../../../ui/Chips'
import { LinkForm, type LinkFormProps } from './LinkForm'

const choices = [
  { value: 'yes', label: '赞成' },
  { value: 'no', label: '不赞成' }
] as const
type Favors = (typeof choices)[number]['value']

/** For or against a change that waits for approval, and why. */
export function Advise(props: LinkFormProps) {
  const [favors, setFavors] = useState<Favors>()
  return (
    <LinkForm
      {...props}
      act="advise"
      line={{ label: '您想说的话', required: true }}
      missing={!favors && '先选赞成还是不赞成'}
      saying={(text) => ({ favors: favors === 'yes', text })}
    >
      <Chips<Favors>
        id="favors"
        label="赞成还是不赞成"
        choices={choices}
        chosen={favors ? [favors] : []}
        onChoose={setFavors}
      />
    </LinkForm>
  )
}
