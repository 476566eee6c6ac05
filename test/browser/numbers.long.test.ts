import { numbersAt } from './support/numbers'

// Around a page of every list, which has 20, and beyond five.
numbersAt([0, 1, 19, 20, 21, 101])
