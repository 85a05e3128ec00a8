/** The shop as an issuer of credentials, by its public address: did:web of its host (W3C CCG did:web; a port is written %3A). */
export function issuerDid(origin: string): string {
  return `did:web:${new URL(origin).host.replaceAll(':', '%3A')}`
}

type PublicKey = { kid: string; publicJwk: unknown }
/** An Ed25519 key as RFC 8037 writes it. */
type Jwk = { kty: string; crv: string; x: string }

/** The public keys as JSON Web Key Set (RFC 7517). */
export function keySetOf(keys: PublicKey[]) {
  return {
    keys: keys.map(({ kid, publicJwk }) => ({ ...(publicJwk as Jwk), kid, use: 'sig', alg: 'EdDSA' })),
  }
}

/** The DID document with every key there ever was: what an old one signed must be checkable, so it stays a method of assertion. */
export function didDocumentOf(keys: PublicKey[], origin: string) {
  const id = issuerDid(origin)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id,
    verificationMethod: keys.map(({ kid, publicJwk }) => ({
      id: `${id}#${kid}`,
      type: 'JsonWebKey2020',
      controller: id,
      publicKeyJwk: { ...(publicJwk as Jwk), kid, alg: 'EdDSA' },
    })),
    assertionMethod: keys.map(({ kid }) => `${id}#${kid}`),
  }
}
