/** Somebody in charge, as written down when it was decided: a person or the office of a node. */
export interface Contact {
  id: string
  name: string
  phone?: string
}
