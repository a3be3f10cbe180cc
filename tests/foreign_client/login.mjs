// A sign-in by openid-client, a relying party that nobody of this project wrote. One JSON object a line:
//   in   {issuer, client_id, client_secret?, client_key?, redirect_uri, scope, auth_method, id_token_alg?, parameters?,
//         post_logout_redirect_uri?}   client_key: a private JWK with alg and kid, for private_key_jwt
//   out  {authorization_url, state, nonce}
//   in   the address that the browser ended up on, as it is
//   out  {id_token, id_token_claims, userinfo, token_response, access_token_claims?, end_session_url?}
// and then, as often as wanted:
//   in   {act: 'refresh' | 'introspect' | 'revoke' | 'own_token' | 'exchange', token?, parameters?}
//   out  what the library makes of the answer, with id_token_claims where an ID token came along
// Whatever is refused or wrong is {error, …} instead, and exit status 1.
import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import * as client from 'openid-client'

const authMethods = {
  client_secret_basic: client.ClientSecretBasic,
  client_secret_post: client.ClientSecretPost,
  none: client.None,
}

const webCrypto = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
}

async function authentication(input) {
  if (input.auth_method === 'private_key_jwt') {
    const { kid, alg } = input.client_key
    const key = await crypto.subtle.importKey('jwk', input.client_key, webCrypto[alg], false, ['sign'])
    return client.PrivateKeyJwt({ key, kid })
  }
  const authMethod = authMethods[input.auth_method]
  if (!authMethod) throw new Error(`unknown auth_method ${input.auth_method}`)
  return authMethod(input.client_secret)
}

const print = (value) => process.stdout.write(JSON.stringify(value) + '\n')

async function discover(input) {
  const loopback = new URL(input.issuer).protocol === 'http:'
  return client.discovery(
    new URL(input.issuer),
    input.client_id,
    { redirect_uris: [input.redirect_uri], id_token_signed_response_alg: input.id_token_alg ?? 'RS256' },
    await authentication(input),
    // Signatures are checked although the ID token comes over TLS, which the standard would take for enough.
    { execute: [client.enableNonRepudiationChecks, ...(loopback ? [client.allowInsecureRequests] : [])] },
  )
}

// The library leaves at_hash alone in the code flow (OpenID Connect Core 3.1.3.8).
function checkAccessTokenHash(tokens) {
  const expected = createHash('sha256').update(tokens.access_token).digest().subarray(0, 16).toString('base64url')
  if (tokens.claims().at_hash !== expected) throw new Error('at_hash is missing or does not fit the access token')
}

function claimsOf(token) {
  const parts = token.split('.')
  return parts.length === 3 ? JSON.parse(Buffer.from(parts[1], 'base64url')) : undefined
}

async function login(lines) {
  const input = JSON.parse((await lines.next()).value)
  const config = await discover(input)
  const verifier = client.randomPKCECodeVerifier()
  const state = client.randomState()
  const nonce = client.randomNonce()
  const authorizationUrl = client.buildAuthorizationUrl(config, {
    redirect_uri: input.redirect_uri,
    scope: input.scope,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...input.parameters,
  })
  print({ authorization_url: authorizationUrl.href, state, nonce })

  const callback = new URL((await lines.next()).value)
  const maxAge = input.parameters?.max_age
  const tokens = await client.authorizationCodeGrant(config, callback, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
    ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
  })
  checkAccessTokenHash(tokens)
  const claims = tokens.claims()
  const back = input.post_logout_redirect_uri
  print({
    id_token: tokens.id_token,
    id_token_claims: claims,
    userinfo: await client.fetchUserInfo(config, tokens.access_token, claims.sub),
    token_response: tokens,
    access_token_claims: claimsOf(tokens.access_token),
    end_session_url:
      back && client.buildEndSessionUrl(config, { id_token_hint: tokens.id_token, post_logout_redirect_uri: back, state })
        .href,
  })
  return config
}

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const acts = {
  refresh: (config, { token, parameters }) => client.refreshTokenGrant(config, token, parameters),
  introspect: (config, { token }) => client.tokenIntrospection(config, token),
  revoke: (config, { token }) => client.tokenRevocation(config, token),
  own_token: (config) => client.clientCredentialsGrant(config),
  exchange: (config, { parameters }) => client.genericGrantRequest(config, TOKEN_EXCHANGE, parameters),
}

async function act(config, line) {
  const asked = JSON.parse(line)
  const answer = await acts[asked.act](config, asked)
  const access = asked.act === 'introspect' ? undefined : answer?.access_token
  print({ ...answer, id_token_claims: answer?.id_token && answer.claims(), access_token_claims: access && claimsOf(access) })
}

function told(error) {
  const { message, code, error: oauthError, error_description: description, cause } = error
  const because = cause instanceof Error ? cause.message : cause?.error_description ?? undefined
  print({ error: oauthError ?? message, message, code, description, cause: because })
  process.exitCode = 1
}

const reader = createInterface({ input: process.stdin })
const lines = reader[Symbol.asyncIterator]()
try {
  const config = await login(lines)
  for await (const line of lines) await act(config, line).catch(told)
} catch (error) {
  told(error)
}
reader.close()
