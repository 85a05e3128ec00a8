import { z } from 'zod'
import { openApiSession, signUpForApi } from '@/lib/accounts/open-api-session'
import { revokeApiToken } from '@/lib/accounts/revoke-api-token'
import { CredentialsInput, RegisterInput } from '@/lib/accounts/schema'
import { model, said } from '@/lib/api/described'
import { defineOperation } from '@/lib/api/operation'
import { line } from '@/lib/text-input'

const AccountModel = model(
  'Account',
  z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    emailConfirmed: z.boolean(),
    language: said(z.enum(['en', 'zh']), 'Language of its mails.', '邮件语言。'),
  }),
  'The account a token speaks for.',
  '令牌所代表的账户。',
)

const SessionModel = model(
  'Session',
  z.object({
    token: said(
      z.string(),
      'Send it as `Authorization: Bearer …`. Shown this once; keep it as you would a password.',
      '以 `Authorization: Bearer …` 发送。仅显示这一次，请像密码一样保管。',
    ),
    expiresAt: z.iso.datetime(),
    accountId: z.uuid(),
  }),
  'A token of a day.',
  '有效期一天的令牌。',
)

const device = said(
  line(60).default('API'),
  'What the owner sees in the list of tokens, e.g. the name of your app.',
  '账户主人在令牌列表中看到的名称，例如您的应用名。',
)
const secondCode = said(
  line(40).optional(),
  'A code of the app or a recovery code, for an account with a second factor.',
  '启用两步验证的账户须提交验证器应用的验证码或恢复码。',
)
const SignUpBody = RegisterInput.pick({ name: true, email: true, password: true }).extend({
  terms: said(z.literal(true), 'The terms of use are accepted.', '同意服务条款。'),
  device,
})

export const accountOperations = [
  defineOperation({
    id: 'createAccount',
    method: 'POST',
    path: '/accounts',
    tag: 'accounts',
    summary: { en: 'Sign up', zh: '注册' },
    description: {
      en: 'Makes a buyer’s account, mails the link that confirms its address, and signs in at once.',
      zh: '创建买家账户，发送确认邮箱的链接，并立即登录。',
    },
    auth: 'none',
    input: { body: SignUpBody },
    output: SessionModel,
    status: 201,
    errors: ['emailTaken'],
    limit: 'entry',
    example: {
      body: { name: 'Lin Wei', email: 'lin.wei@example.com', password: 'quiet looms at dawn', terms: true },
    },
    handle: async ({ body: { name, email, password, device: deviceName }, locale, address, now }) => {
      const input = { name, email, password, locale, terms: 'on' as const }
      const { token, expiresAt, userId } = await signUpForApi({ input, deviceName, address, now })
      return { token, expiresAt: expiresAt.toISOString(), accountId: userId }
    },
  }),
  defineOperation({
    id: 'createSession',
    method: 'POST',
    path: '/sessions',
    tag: 'accounts',
    summary: { en: 'Sign in', zh: '登录' },
    description: {
      en: 'An unknown e-mail, a wrong password and a banned account get one answer. Eight failures in 15 minutes close an account’s sign-in for that long. For a program of your own make a token in the account’s settings instead.',
      zh: '邮箱不存在、密码错误、账户被禁用时的应答相同。15 分钟内失败八次，该账户的登录即关闭同样时长。自己的程序请在账户设置中创建令牌。',
    },
    auth: 'none',
    input: { body: CredentialsInput.extend({ code: secondCode, device }) },
    output: SessionModel,
    status: 201,
    errors: ['badCredentials', 'codeNeeded', 'wrongCode'],
    limit: 'entry',
    example: { body: { email: 'buyer@millmark.test', password: 'millmark-demo-2026' } },
    handle: async ({ body: { email, password, code, device: deviceName }, address, now }) => {
      const input = { email, password, code }
      const { token, expiresAt, userId } = await openApiSession({ input, deviceName, address, now })
      return { token, expiresAt: expiresAt.toISOString(), accountId: userId }
    },
  }),
  defineOperation({
    id: 'deleteSession',
    method: 'DELETE',
    path: '/sessions/current',
    tag: 'accounts',
    summary: { en: 'Sign out: the token sent is revoked', zh: '退出：撤销所用的令牌' },
    auth: 'account',
    limit: 'write',
    example: {},
    handle: ({ viewer, tokenId, now }) => revokeApiToken({ viewer, tokenId, now }),
  }),
  defineOperation({
    id: 'readAccount',
    method: 'GET',
    path: '/account',
    tag: 'accounts',
    summary: { en: 'Whose token this is', zh: '令牌属于谁' },
    auth: 'account',
    output: AccountModel,
    limit: 'read',
    example: {},
    handle: ({ viewer: { userId, name, email, emailConfirmed, locale } }) => ({
      id: userId,
      name,
      email,
      emailConfirmed,
      language: locale,
    }),
  }),
]
