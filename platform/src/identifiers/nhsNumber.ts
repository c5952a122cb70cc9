/**
 * Whether these ten digits can be an NHS number: the tenth is the check digit of the first nine, modulus 11. Spaces
 * and hyphens of the printed form (943 476 5919) are allowed. A number that fails is kept and reported, never dropped:
 * real extracts carry wrong ones.
 */
export function isNhsNumber(text: string): boolean {
  const digits = compactNhsNumber(text);
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  // A check of 10 has no digit, so such a number was never given out; no single digit equals 10.
  return check === Number(digits[9]);
}

/** The ten characters without the spaces and hyphens of the printed form. Always text: as a number a leading zero is lost. */
export const compactNhsNumber = (text: string): string => text.replace(/[\s-]/g, '');

/** As people read it, 3-3-4; text that is not ten digits comes back as it is. */
export const formatNhsNumber = (text: string): string =>
  compactNhsNumber(text).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

/** Whether the number is of the range 999 000 0000 to 999 999 9999, which is valid and never issued to a person. */
export const isSyntheticNhsNumber = (text: string): boolean =>
  isNhsNumber(text) && compactNhsNumber(text).startsWith('999');
