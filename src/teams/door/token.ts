import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { RejectReason } from '../../log.js';
import type { KeyServer } from './keys.js';

const ISSUER = 'https://api.botframework.com';
/** What the Bot Framework asks for: five minutes between the clocks. */
const CLOCK_SKEW_S = 5 * 60;
const CHANNEL = 'msteams';
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/u;

export type TokenResult =
  | { readonly ok: true; readonly serviceUrl: string }
  | { readonly ok: false; readonly status: 401 | 503; readonly reason: RejectReason };

/**
 * Checks the token of a request before its body is read: issuer, audience, times, signature and the
 * key's endorsement. botbuilder checks the same once more with the body, but it answers 500 to a
 * bad signature, takes a key without endorsements for one that may sign anything, also takes tokens
 * of the emulator and of other bots, and writes to the console.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export async function checkToken(header: string | undefined, appId: string, keys: KeyServer): Promise<TokenResult> {
  if (header === undefined || header === '') return refuse('token-missing');
  const token = BEARER.exec(header)?.[1];
  if (token === undefined) return refuse('token-malformed');
  try {
    const { payload, protectedHeader } = await jwtVerify(token, await keys.get(), {
      issuer: ISSUER,
      audience: appId,
      algorithms: ['RS256'],
      clockTolerance: CLOCK_SKEW_S,
      requiredClaims: ['exp'],
    });
    if (!keys.endorsements(protectedHeader.kid).includes(CHANNEL)) return refuse('token-endorsement');
    const serviceUrl = serviceUrlOf(payload);
    return serviceUrl === undefined ? refuse('token-service-url') : { ok: true, serviceUrl };
  } catch (error) {
    return reasonOf(error);
  }
}

function serviceUrlOf(payload: JWTPayload): string | undefined {
  // The claim is `serviceurl`; the documentation also writes it in camel case.
  const claim = payload['serviceurl'] ?? payload['serviceUrl'];
  return typeof claim === 'string' && claim !== '' ? claim : undefined;
}

function refuse(reason: RejectReason): TokenResult {
  return { ok: false, status: 401, reason };
}

function reasonOf(error: unknown): TokenResult {
  if (error instanceof errors.JWTExpired) return refuse('token-expired');
  if (error instanceof errors.JWTClaimValidationFailed) return refuse(claimReason(error.claim));
  if (error instanceof errors.JOSEAlgNotAllowed) return refuse('token-algorithm');
  if (error instanceof errors.JWSSignatureVerificationFailed) return refuse('token-signature');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return refuse('token-key');
  if (
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSENotSupported
  )
    return refuse('token-malformed');
  // Not the caller's fault: the key server did not answer, so nobody can be let in.
  return { ok: false, status: 503, reason: 'keys-unavailable' };
}

function claimReason(claim: string): RejectReason {
  switch (claim) {
    case 'iss':
      return 'token-issuer';
    case 'aud':
      return 'token-audience';
    case 'nbf':
      return 'token-not-yet';
    default:
      return 'token-malformed';
  }
}
