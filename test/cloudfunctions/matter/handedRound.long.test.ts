import { handedRound } from './handedRound'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

handedRound({ runs: 150, enough: true })
