import { doorsOf } from '@/scripts/lint/doors'
import { type ActionRow, actionRows } from './actions'
import { type PageRow, pageRows } from './pages'
import { type RouteRow, routeRows } from './routes'

const doors = doorsOf(process.cwd())
/** In the order of the table: later lines take away what earlier ones use. */
const those = <Row>(names: string[], rows: Record<string, Row>) =>
  Object.entries(rows).filter(([name]) => names.includes(name))

/** The lines of the tables whose doors stand; that every door has a line is checked in scripts/lint/doors.test.ts. */
export const pages: [string, PageRow][] = those(doors.pages, pageRows)
export const routes: [string, RouteRow][] = those(doors.routes, routeRows)
export const actions: [string, ActionRow][] = those(doors.actions, actionRows)
