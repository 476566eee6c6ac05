import { clustersAnyOrder } from './clustersAnyOrder'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

clustersAnyOrder({ courses: 40, enough: false })
