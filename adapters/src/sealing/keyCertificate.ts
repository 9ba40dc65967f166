import { createHash } from 'node:crypto'

import { BitString, fromBER, Integer, Utf8String } from 'asn1js'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  TimeType,
} from 'pkijs'

import { derSignature } from './derSignature.ts'
import type { PublicHalf, SealingKey } from './sealingKey.ts'

const COMMON_NAME = '2.5.4.3'
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2'
const KEY_USAGE = '2.5.29.15'
const BASIC_CONSTRAINTS = '2.5.29.19'
/** Digital signature and non-repudiation. */
const MAY_SIGN = new Uint8Array([0xc0])
const X509_V3 = 2

/** Ours alone: nobody is asked to trust it beyond the key that it names. */
const NAME = 'ECT Induction record seal'
const FROM = new Date('2026-01-01T00:00:00Z')
/** RFC 5280: no end that is known. */
const UNTIL = new Date('9999-12-31T23:59:59Z')

/**
 * A certificate of the key, issued by itself, as PDF readers ask for one. It says no more than which
 * key it is, so it is made when needed and kept nowhere.
 */
export async function keyCertificate(key: SealingKey, half: PublicHalf): Promise<Uint8Array> {
  const spki = half.publicKey.export({ format: 'der', type: 'spki' })
  const certificate = new Certificate({ version: X509_V3 })
  certificate.serialNumber = new Integer({ valueHex: serialOf(spki) })
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: NAME }) }),
    )
  }
  certificate.notBefore.value = FROM
  certificate.notAfter.value = UNTIL
  certificate.notAfter.type = TimeType.GeneralizedTime
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({ schema: fromBER(spki).result })
  certificate.extensions = [
    extension(BASIC_CONSTRAINTS, new BasicConstraints({ cA: false }).toSchema().toBER()),
    extension(KEY_USAGE, new BitString({ valueHex: MAY_SIGN.buffer, unusedBits: 6 }).toBER()),
  ]
  const algorithm = new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA256 })
  certificate.signature = algorithm
  certificate.signatureAlgorithm = algorithm
  const { keyId, signature } = await key.sign(new Uint8Array(certificate.encodeTBS().toBER()))
  if (keyId !== half.keyId) throw new Error('The key changed while its certificate was made')
  certificate.signatureValue = new BitString({ valueHex: derSignature(signature) })
  return new Uint8Array(certificate.toSchema(true).toBER())
}

/** The same key has the same number; positive, as RFC 5280 asks. */
function serialOf(spki: Uint8Array): ArrayBuffer {
  const digest = createHash('sha256').update(spki).digest().subarray(0, 16)
  digest[0] = ((digest[0] ?? 0) & 0x7f) | 0x40
  return new Uint8Array(digest).buffer
}

function extension(extnID: string, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical: true, extnValue })
}
