import type { OAuthConfig } from 'next-auth/providers/oauth'

type WechatProfile = { openid: string; unionid?: string; nickname?: string; sub?: string }
type WechatTokens = { access_token?: string; openid?: string; expires_in?: number; errmsg?: string }

/** WeChat's website sign-in by QR code: OAuth 2.0 with its own parameter names (open.weixin.qq.com, 网站应用微信登录). */
export function wechatProvider({
  clientId,
  clientSecret,
}: {
  clientId: string
  clientSecret: string
}): OAuthConfig<WechatProfile> {
  return {
    id: 'wechat',
    name: 'WeChat',
    type: 'oauth',
    clientId,
    clientSecret,
    checks: ['state'],
    authorization: {
      url: 'https://open.weixin.qq.com/connect/qrconnect',
      params: { appid: clientId, scope: 'snsapi_login', response_type: 'code' },
    },
    token: {
      url: 'https://api.weixin.qq.com/sns/oauth2/access_token',
      async request({ params }) {
        const query = new URLSearchParams({
          appid: clientId,
          secret: clientSecret,
          code: String(params.code),
          grant_type: 'authorization_code',
        })
        const response = await fetch(`https://api.weixin.qq.com/sns/oauth2/access_token?${query}`)
        const tokens = (await response.json()) as WechatTokens
        if (!tokens.access_token || !tokens.openid)
          throw new Error(`WeChat gave no token: ${tokens.errmsg ?? response.status}`)
        return { tokens: { access_token: tokens.access_token, openid: tokens.openid } }
      },
    },
    userinfo: {
      url: 'https://api.weixin.qq.com/sns/userinfo',
      async request({ tokens }) {
        const query = new URLSearchParams({
          access_token: String(tokens.access_token),
          openid: String(tokens.openid),
        })
        const response = await fetch(`https://api.weixin.qq.com/sns/userinfo?${query}`)
        return (await response.json()) as WechatProfile
      },
    },
    profile: (profile) => ({ id: profile.unionid ?? profile.openid, name: profile.nickname ?? '' }),
  }
}
