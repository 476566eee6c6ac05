import { numbersAt } from './support/numbers'
import { numbersOfLinksAt } from './support/numbersOfLinks'

// Around a page of every list, which has 20, and beyond five.
const sizes = [0, 1, 19, 20, 21, 101]
numbersAt(sizes)
numbersOfLinksAt(sizes)
