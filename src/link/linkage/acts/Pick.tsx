import { useState } from 'react'
import { MemberPicker } from '../MemberPicker'
import { LinkForm, type LinkFormProps, type WordsLine } from './LinkForm'

interface PickProps extends LinkFormProps {
  act: 'choose' | 'assign' | 'change'
  line?: WordsLine
}

/** An act that names a member; one in a city is of that city, and stays so when another member is asked for. */
function Pick({ act, view, ...form }: PickProps) {
  const [memberId, choose] = useState<string>()
  const city = act !== 'change' && view.city
  return (
    <LinkForm
      {...form}
      act={act}
      view={view}
      missing={!memberId && '先选一位党员'}
      saying={(text) => ({ memberId: memberId!, ...(text && { text }), ...(city && { city }) })}
    >
      <MemberPicker
        away={view.kind === 'city'}
        chosen={memberId}
        except={view.member?.id}
        onChoose={choose}
      />
    </LinkForm>
  )
}

export const Choose = (props: LinkFormProps) => <Pick {...props} act="choose" />
export const Assign = (props: LinkFormProps) => <Pick {...props} act="assign" />
export const Change = (props: LinkFormProps) => (
  <Pick {...props} act="change" line={{ label: '为什么换人', required: true }} />
)
