import { numbersAt } from './support/numbers'
import { numbersOfLinksAt } from './support/numbersOfLinks'

// A page of every list has 20.
const sizes = [0, 21]
numbersAt(sizes)
numbersOfLinksAt(sizes)
