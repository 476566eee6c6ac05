import type { Input } from '../../../cloud/methods'
import type { RequiredIn, Saying, WordsMethod } from '../../../cloud/queue/useQueued'
import type { MatterView } from '../view/whoWords'
import { MatterForm } from './MatterForm'
import type { MatterAct } from './matterAct'
import type { ActFormProps } from './props'

/** Words on screen, the same on every matter or as the matter stands. */
type Said = string | ((view: MatterView) => string)

/** Acts that words alone make whole. */
export type WordsAct = { [Act in MatterAct]: `matter.${Act}` extends WordsMethod ? Act : never }[MatterAct]

/** What an act asks that needs no more than words. */
export interface WordsLine {
  label: Said
  button: Said
  placeholder?: string
  hint?: Said
  /** Whether it is not sent without words. */
  required: boolean
  photos?: boolean
}

/** The line of one act, within what its contract takes: words may be left out and photos come along only there. */
export type LineOf<Act extends WordsAct> = WordsLine & {
  required: RequiredIn<`matter.${Act}`>
  photos?: 'photos' extends keyof Input<`matter.${Act}`> ? boolean : false
}

interface WordsFormProps extends ActFormProps {
  act: WordsAct
  line: WordsLine
}

/** The form of an act that is a line of the table. */
export function WordsForm({ act, line, ...props }: WordsFormProps) {
  const told = (said: Said) => (typeof said === 'string' ? said : said(props.view))
  return (
    <MatterForm
      {...props}
      method={`matter.${act}`}
      button={told(line.button)}
      words={{
        label: told(line.label),
        placeholder: line.placeholder,
        hint: line.hint && told(line.hint),
        required: line.required
      }}
      photos={line.photos}
      saying={(text) => ({ text }) as Saying<`matter.${WordsAct}`>}
    />
  )
}
