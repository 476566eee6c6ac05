export interface Different {
  collection: 'matters' | 'wishes' | 'terms' | 'tallies'
  id: string
  fields: string[]
}
