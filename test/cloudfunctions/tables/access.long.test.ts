import { startTestCloud } from '../../support/startTestCloud'
import { access } from './access'

access(startTestCloud)
