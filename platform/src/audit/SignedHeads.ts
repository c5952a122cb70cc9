import { generateKeyPairSync, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditHead } from './sealRecord';

/** A chain's head as it was signed: kept outside the database, so that its administrator cannot shorten a chain. */
export interface SignedHead {
  chain: string;
  sequence: number;
  hash: string;
  signedAt: string;
  signature: string;
}

/** One file per chain in `directory`, one signed head a line; the Ed25519 key beside them, readable by the hub only. */
export class SignedHeads {
  private readonly key: KeyObject;

  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.key = readOrMakeKey(join(directory, 'signing-key.pem'));
  }

  sign(chain: string, head: AuditHead): void {
    const signedAt = new Date().toISOString();
    const hash = head.hash.toString('hex');
    const signature = sign(null, statement(chain, head.sequence, hash, signedAt), this.key).toString('base64url');
    const line: SignedHead = { chain, sequence: head.sequence, hash, signedAt, signature };
    appendFileSync(join(this.directory, `${chain}.jsonl`), `${JSON.stringify(line)}\n`, { mode: 0o600 });
  }

  /** All heads ever signed here. A last line that a crash cut short is left out. @throws Error on a forged one. */
  read(): SignedHead[] {
    const publicKey = createPublicKey(this.key);
    const heads = readdirSync(this.directory)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => completeLines(readFileSync(join(this.directory, file), 'utf8')));
    for (const head of heads) {
      const signed = statement(head.chain, head.sequence, head.hash, head.signedAt);
      if (!verify(null, signed, publicKey, Buffer.from(head.signature, 'base64url')))
        throw new Error(`The signed head of chain ${head.chain} at record ${head.sequence} is forged.`);
    }
    return heads;
  }
}

const completeLines = (text: string): SignedHead[] =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SignedHead);

const statement = (chain: string, sequence: number, hash: string, signedAt: string): Buffer =>
  Buffer.from(JSON.stringify(['audit head', chain, sequence, hash, signedAt]));

function readOrMakeKey(file: string): KeyObject {
  if (existsSync(file)) return createPrivateKey(readFileSync(file));
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return privateKey;
}
