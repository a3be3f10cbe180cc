// node-oidc-provider with everything in memory, as a peer to measure beside: `node server.mjs PORT SECRET`.
// The same addresses, clients and claims as the measured provider; whoever is named in login_hint is signed in at once.

import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const [port, secret] = process.argv.slice(2);
const SCOPE = 'openid profile email phone address';

function key(kind, options, alg) {
  const { privateKey } = generateKeyPairSync(kind, options);
  return { ...privateKey.export({ format: 'jwk' }), alg, use: 'sig' };
}

function client(id, alg, ...more) {
  return {
    client_id: id,
    client_secret: secret,
    redirect_uris: [`https://${id}.example.test/callback`],
    grant_types: ['authorization_code', ...more],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: alg,
  };
}

function account(id) {
  return {
    accountId: id,
    claims: () => ({
      sub: id,
      name: 'บริษัท ทดสอบ จำกัด',
      preferred_username: id,
      locale: 'th',
      updated_at: 1780000000,
      email: `operator${id}@example.com`,
      email_verified: true,
      phone_number: '+66812345678',
      phone_number_verified: false,
      address: { formatted: '9\nกรุงเทพมหานคร\n10400', region: 'กรุงเทพมหานคร', postal_code: '10400', country: 'TH' },
    }),
  };
}

async function grantWithoutAsking(ctx) {
  const { session, client, provider } = ctx.oidc;
  const known = session.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(SCOPE);
  await grant.save();
  return grant;
}

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    client('system-1', 'RS256'),
    client('system-2', 'ES256'),
    client('system-3', 'RS256', 'refresh_token', 'client_credentials'),
  ],
  claims: {
    openid: ['sub'],
    profile: ['name', 'preferred_username', 'locale', 'updated_at'],
    email: ['email', 'email_verified'],
    phone: ['phone_number', 'phone_number_verified'],
    address: ['address'],
  },
  cookies: { keys: [secret] },
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    introspection: { enabled: true },
  },
  findAccount: (ctx, id) => account(id),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  jwks: { keys: [key('rsa', { modulusLength: 2048 }, 'RS256'), key('ec', { namedCurve: 'P-256' }, 'ES256')] },
  issueRefreshToken: (ctx, client) => client.grantTypeAllowed('refresh_token'),
  loadExistingGrant: grantWithoutAsking,
  rotateRefreshToken: false,
  pkce: { required: () => true },
  routes: {
    authorization: '/oauth2/authorize',
    token: '/oauth2/token',
    userinfo: '/oauth2/userinfo',
    jwks: '/oauth2/jwks',
    introspection: '/oauth2/introspect',
  },
});

provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith('/interaction/')) return next();
  const { params } = await provider.interactionDetails(ctx.req, ctx.res);
  await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: params.login_hint } });
  ctx.respond = false;
});

provider.listen(Number(port), '127.0.0.1');
