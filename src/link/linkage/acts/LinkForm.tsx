import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import * as linkActs from '../../../../types/api/link/acts'
import type { Input } from '../../../cloud/methods'
import { useSend } from '../../../cloud/useSend'
import { ActForm } from '../../../ui/ActForm'
import { toast } from '../../../ui/toast'
import type { LinkView } from '../row'
import { actWords, proposalWords, type CardAct } from '../words'

/** What every act's form gets from the sheet. */
export interface LinkFormProps {
  view: LinkView
  onDone(): void
}

/** The words that an act asks for. */
export interface WordsLine {
  label: string
  /** Whether it is not sent without words. */
  required: boolean
}

/** What a form says of an act; the link and the act's id are given here. */
type Saying<Act extends CardAct> = Omit<Input<`link.${Act}`>, 'id' | 'act'>

/** What the table has for an act that is sent as it is, or with no more than words. */
export type LineOf<Act extends CardAct> =
  | (Saying<Act> extends { text: string } ? never : null)
  | ('text' extends keyof Saying<Act>
      ? WordsLine & { required: Saying<Act> extends { text: string } ? true : boolean }
      : never)

interface FormProps<Act extends CardAct> extends LinkFormProps {
  act: Act
  line?: WordsLine | null
  /** What the contract calls the words. */
  field?: string
  /** What is still to be chosen. */
  missing?: string | false
  saying(text: string): Saying<Act>
  children?: ReactNode
}

const lineLimit = 200

/** The form of an act on a link, under what is proposed. */
export function LinkForm<Act extends CardAct>(form: FormProps<Act>) {
  const { act, view, line, field, missing, saying, children, onDone } = form
  const sender = useSend(linkActs[act], 'act')
  const proposed = proposalWords(view)
  return (
    <ActForm
      id="link-go"
      draft={`link.${act}:${view.id}`}
      button={actWords(act)}
      busy="正在办…"
      sender={sender}
      words={
        line
          ? {
              id: 'link-words',
              label: line.label,
              required: line.required && '先写一句话',
              limit: lineLimit,
              field
            }
          : undefined
      }
      missing={() => missing}
      onSend={(text) => sender.send({ id: view.id, ...saying(text) } as never)}
      onDone={() => {
        toast('办好了')
        onDone()
      }}
    >
      {proposed && <View className="said">{proposed}</View>}
      {children}
    </ActForm>
  )
}

/** The form of an act that is a line of the table, or asks nothing. */
export const WordsForm = (props: LinkFormProps & { act: CardAct; line: WordsLine | null }) => (
  <LinkForm {...props} saying={(text) => (text ? { text } : {}) as Saying<CardAct>} />
)
