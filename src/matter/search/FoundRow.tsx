import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { MatterRow } from '../../features/matter/list/MatterRow'
import './search.scss'
import { piecesOf } from './words'

type Found = Output<'matter.search'>['rows'][number]

/** A matter that was found, with where the words stand. `you`: the reader asked it. */
export const FoundRow = ({ row, you }: { row: Found; you: boolean }) => (
  <MatterRow row={row} you={you} subject={<Marked text={row.subject} marks={row.marks} />}>
    {row.snippet && (
      <View className="said found-snippet">
        <Marked {...row.snippet} />
      </View>
    )}
    <View className="soft">
      编号 {row.number}
      {row.near && ' · 和您写的差一个字'}
    </View>
  </MatterRow>
)

const Marked = ({ text, marks }: { text: string; marks: [number, number][] }) => (
  <>
    {piecesOf(text, marks).map((piece, index) =>
      piece.sought ? (
        <View key={index} className="sought">
          {piece.text}
        </View>
      ) : (
        piece.text
      )
    )}
  </>
)
