import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/lock.mjs'
import { missingMessages, pathProblem, textProblem } from './structure'

// The rules of the house that oxlint cannot express: places, names, and both languages complete.
const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
const files = list.split('\0').filter((path) => path && existsSync(join(root, path)))
const problems: string[] = []

for (const path of files) {
  const place = pathProblem(path)
  if (place) problems.push(`${path}: ${place}`)
  if (!/\.tsx?$/.test(path)) continue
  const inside = textProblem(path, readFileSync(join(root, path), 'utf8'))
  if (inside) problems.push(`${path}: ${inside}`)
}

const messages = (locale: string) =>
  JSON.parse(readFileSync(join(root, `lib/i18n/messages/${locale}.json`), 'utf8')) as Parameters<
    typeof missingMessages
  >[0]
for (const line of missingMessages(messages('en'), messages('zh')))
  problems.push(`lib/i18n/messages: ${line}`)

for (const problem of problems) console.error(problem)
if (problems.length) {
  console.error(`\n${problems.length} against the structure of the house.`)
  process.exit(1)
}
console.info(`Structure: ${files.length} files in their places.`)
