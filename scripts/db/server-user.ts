import { execFileSync, spawnSync } from 'node:child_process'

/** How to start a PostgreSQL program: as ourselves, or, being root, as the user `postgres`, since PostgreSQL refuses root. */
export type Launch = { command: string; args: string[]; uid?: number; gid?: number }

const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString())

/** Ids of the system's user `postgres`, made when it is missing; null when we are not root. */
export function postgresUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
    return { uid: id('-u'), gid: id('-g') }
  }
}

/**
 * Wraps a PostgreSQL program for the user it must run as. A checkout below a closed folder such as /root is out of that
 * user's reach; the program then keeps the one capability to pass through, where the system lets us give it.
 */
export function launch(program: string, args: string[]): Launch {
  const user = postgresUser()
  if (!user) return { command: program, args }
  if (spawnSync('test', ['-x', program], user).status === 0) return { command: program, args, ...user }
  const grant = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    // without this bit the kernel ignores the capability in access(), which PostgreSQL finds its own files with
    '--securebits=+no_setuid_fixup',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
  ]
  if (spawnSync('setpriv', [...grant, 'test', '-x', program]).status === 0)
    return { command: 'setpriv', args: [...grant, program, ...args] }
  throw new Error(
    `PostgreSQL must not run as root, and its user "postgres" cannot reach ${program}. ` +
      'Move the checkout out of the closed folder, start it as an ordinary user, or set DATABASE_URL.',
  )
}
