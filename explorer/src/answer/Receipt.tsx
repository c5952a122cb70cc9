import type { Receipt as ReceiptOfRecord } from './Answer';

/** Says under which number this look was recorded. The whole hash can be selected and copied. */
export function Receipt({ receipt }: { readonly receipt: ReceiptOfRecord | undefined }) {
  if (!receipt) return null;
  return (
    <p className="receipt">
      This look was recorded as number <strong>{receipt.sequence}</strong>. Receipt: <code>{receipt.hash}</code>
    </p>
  );
}
