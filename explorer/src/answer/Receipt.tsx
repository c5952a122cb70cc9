import type { Receipt as ReceiptOfRecord } from './Answer';

/** Says under which number this look was recorded. All of it can be selected and copied. */
export function Receipt({ receipt }: { readonly receipt: ReceiptOfRecord | undefined }) {
  if (!receipt) return null;
  return (
    <p className="receipt">
      This look was recorded as number <strong>{receipt.sequence}</strong> of audit chain <code>{receipt.chain}</code>.
      Receipt: <code>{receipt.hash}</code>
    </p>
  );
}
