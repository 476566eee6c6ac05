import { numbersAt } from './support/numbers'

// A page of every list has 20.
numbersAt([0, 21])
