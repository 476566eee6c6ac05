import { LinkForm, type LinkFormProps } from './LinkForm'

/** A yes to the member one saw proposed; for a household without anybody in WeChat, with how its consent was had. */
export function Accept(props: LinkFormProps) {
  const { byProxy, proposal } = props.view
  const proxy = byProxy && proposal?.kind === 'apply'
  return (
    <LinkForm
      {...props}
      act="accept"
      line={proxy ? { label: '怎么征得这户同意的', required: true } : null}
      field="consent"
      saying={(text) => ({ memberId: proposal?.member?.id ?? '', ...(proxy && { consent: text }) })}
    />
  )
}
