import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { CallChoice } from './CallChoice'
import { ReasonForm } from './ReasonForm'
import { RenameForm } from './RenameForm'
import { RepresentForm } from './RepresentForm'
import { actsOn, type Person, type View as Household } from './view'

interface PersonSheetProps {
  view: Household
  person: Person
  onDone(): void
  onClose(): void
}

/** What can be done with one person of a household. */
export function PersonSheet({ view, person, onDone, onClose }: PersonSheetProps) {
  const [doing, setDoing] = useState<'remove' | 'rename'>()
  const acts = actsOn(view, person)
  if (doing === 'rename')
    return (
      <Sheet id="rename-sheet" title={`${person.name}的名字写错了`} onClose={onClose}>
        <RenameForm householdId={view.id} person={person} onDone={onDone} />
      </Sheet>
    )
  if (doing === 'remove')
    return (
      <Sheet
        id="remove-sheet"
        title={person.you ? '我不在这一户了' : `把${person.name}移出这一户`}
        onClose={onClose}
      >
        <ReasonForm householdId={view.id} personId={person.id} you={person.you} onDone={onDone} />
      </Sheet>
    )
  return (
    <Sheet id="person-sheet" title={person.name} onClose={onClose}>
      {person.phone && <View className="soft">{person.phone}</View>}
      {acts.call && <CallChoice householdId={view.id} person={person} />}
      {acts.represent && <RepresentForm view={view} person={person} onDone={onDone} />}
      {acts.rename && (
        <Button id="to-rename" kind="quiet" onPress={() => setDoing('rename')}>
          名字写错了
        </Button>
      )}
      {acts.remove && (
        <Button id="to-remove" kind="quiet" onPress={() => setDoing('remove')}>
          {person.you ? '我不在这一户了' : '不在这一户了'}
        </Button>
      )}
    </Sheet>
  )
}
