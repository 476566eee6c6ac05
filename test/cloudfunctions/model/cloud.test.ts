import { coursesInCloud } from './cloud'

coursesInCloud(6)
