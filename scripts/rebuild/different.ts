export interface Different {
  collection: 'matters' | 'wishes' | 'links' | 'terms' | 'tallies'
  id: string
  fields: string[]
}
